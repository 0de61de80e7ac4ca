package cn.hangce.web.calculator;

import cn.hangce.registry.CityClock;
import cn.hangce.web.Library;
import cn.hangce.web.Page;
import cn.hangce.web.visitor.FamilyCount;
import cn.hangce.web.visitor.Term;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Every calculator, and the search among them. */
@Named("calculatorsPage")
@RequestScoped
public class CalculatorsPage {

    private static final int AT_ONCE = 20;

    @Inject
    private Library library;
    @Inject
    private CityClock clock;

    private String text;
    private String family;
    private String kind;
    private String part;
    private Page<Calculator> found;
    private List<FamilyCount> families;

    public CalculatorQuery getQuery() {
        return new CalculatorQuery(text, family, kind);
    }

    /** Programs before rules, what is in force before what is not. */
    public Page<Calculator> getFound() {
        if (found == null) {
            found = Page.of(all().filter(getQuery()::fits).sorted(Comparator.comparing(Calculator::kind).thenComparing(this::term)).toList(), part, AT_ONCE);
        }
        return found;
    }

    private Stream<Calculator> all() {
        return Stream.concat(library.programs().stream().map(ProgramCalculator::new), library.rules().stream().map(RuleCalculator::new));
    }

    public List<FamilyCount> getFamilies() {
        if (families == null) {
            families = FamilyCount.of(all().map(each -> each.regulation().family()).toList(),
                    all().filter(getQuery().in("")::fits).map(each -> each.regulation().family()).toList(), id -> getQuery().in(id).parameters());
        }
        return families;
    }

    /** How its term lies to today. */
    public Term term(Calculator calculator) {
        return Term.of(calculator.term(), clock.today());
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getFamily() {
        return family;
    }

    public void setFamily(String family) {
        this.family = family;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }
}
