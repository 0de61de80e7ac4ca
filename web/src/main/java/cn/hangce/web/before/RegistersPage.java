package cn.hangce.web.before;

import cn.hangce.casework.register.RegisterEntry;
import cn.hangce.casework.register.Registering;
import cn.hangce.casework.register.Registers;
import cn.hangce.registry.Actor;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import cn.hangce.web.Bundles;
import cn.hangce.web.Notes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The entries of registers that the reader’s office looks at. */
@Named("registersPage")
@ViewScoped
public class RegistersPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 100;

    @Inject
    private Registers registers;
    @Inject
    private RegisterLines words;
    @Inject
    private CurrentActor current;
    @Inject
    private Bundles bundles;
    @Inject
    private Notes notes;

    private final Map<Long, Long> seen = new HashMap<>();
    private final Map<Long, String> opinions = new HashMap<>();
    private transient List<RegisterLine> waiting;
    private transient List<RegisterLine> dealtWith;

    public void open() {
        getWaiting().forEach(line -> seen.put(line.entry().id(), line.entry().version()));
    }

    public List<RegisterLine> getWaiting() {
        if (waiting == null) {
            waiting = lines(registers.waiting(officer()));
        }
        return waiting;
    }

    public List<RegisterLine> getDealtWith() {
        if (dealtWith == null) {
            dealtWith = lines(registers.dealtWith(officer(), SHOWN));
        }
        return dealtWith;
    }

    private List<RegisterLine> lines(List<RegisterEntry> entries) {
        Map<String, Registering> held = registers.heldBy(officer()).stream().collect(Collectors.toMap(each -> each.program().id(), Function.identity()));
        return entries.stream().map(entry -> words.line(held.get(entry.programId()), entry, false)).toList();
    }

    private Actor officer() {
        return current.require(Permission.WORK_STAGES);
    }

    public String confirm(long id) {
        return told("register.was.confirmed", registers.confirm(id, seenOf(id), opinions.get(id), officer()));
    }

    public String sendBack(long id) {
        return told("register.was.sent.back", registers.sendBack(id, seenOf(id), opinions.get(id), officer()));
    }

    /** What the page did not show, nobody has seen. */
    private long seenOf(long id) {
        return seen.getOrDefault(id, -1L);
    }

    private String told(String key, RegisterEntry entry) {
        return notes.next("/work/registers", bundles.text("before", key, entry.registrant().name()));
    }

    public int getShown() {
        return SHOWN;
    }

    public Map<Long, String> getOpinions() {
        return opinions;
    }
}
