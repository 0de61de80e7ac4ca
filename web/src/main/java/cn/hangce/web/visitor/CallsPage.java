package cn.hangce.web.visitor;

import cn.hangce.casework.Calls;
import cn.hangce.policy.Text;
import cn.hangce.registry.CityClock;
import cn.hangce.web.Library;
import cn.hangce.web.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The published calls: what is open first, that which closes soonest at the top; then what comes; then what is over. */
@Named("callsPage")
@RequestScoped
public class CallsPage {

    private static final int AT_ONCE = 20;
    private static final Comparator<CallLine> ORDER = Comparator.comparing(CallLine::term).thenComparing(CallsPage::urgency);

    @Inject
    private Calls calls;
    @Inject
    private Library library;
    @Inject
    private CityClock clock;

    private String part;
    private Page<CallLine> list;

    public Page<CallLine> getList() {
        if (list == null) {
            LocalDate today = clock.today();
            list = Page.of(calls.published().stream().map(call -> CallLine.of(call, today)).sorted(ORDER).toList(), part, AT_ONCE);
        }
        return list;
    }

    /** Of what is over, the last comes first. */
    private static long urgency(CallLine line) {
        return switch (line.term()) {
            case NOW -> line.call().closesOn().toEpochDay();
            case COMING -> line.call().opensOn().toEpochDay();
            case PAST -> -line.call().closesOn().toEpochDay();
        };
    }

    /** The calls on this page whose window lies so. */
    public List<CallLine> of(String term) {
        return getList().items().stream().filter(line -> line.term() == Term.valueOf(term)).toList();
    }

    /** The name of a call’s program; null where it is not in force any more. */
    public Text programOf(CallLine line) {
        return library.program(line.call().programId()).map(program -> program.name()).orElse(null);
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }
}
