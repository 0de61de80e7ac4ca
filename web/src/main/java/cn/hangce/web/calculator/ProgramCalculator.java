package cn.hangce.web.calculator;

import cn.hangce.policy.Program;
import cn.hangce.policy.Regulation;
import cn.hangce.policy.Text;
import cn.hangce.policy.Validity;
import cn.hangce.policy.Vocabulary;
import cn.hangce.web.FactField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a program fits, and what it brings. */
public record ProgramCalculator(Program program) implements Calculator {

    @Override
    public String kind() {
        return "program";
    }

    @Override
    public String id() {
        return program.id();
    }

    @Override
    public Text name() {
        return program.name();
    }

    @Override
    public Text summary() {
        return program.summary();
    }

    @Override
    public String cite() {
        return program.cite();
    }

    @Override
    public Regulation regulation() {
        return program.regulation();
    }

    @Override
    public Validity term() {
        return program.validity();
    }

    @Override
    public String source() {
        return "/program.xhtml?id=" + id();
    }

    /** The day, which every program’s term asks for; then what the conditions ask; then what only amounts and shares ask. */
    @Override
    public List<Part> parts() {
        Set<String> byConditions = program.conditions().stream().flatMap(condition -> condition.facts().stream()).collect(Collectors.toSet());
        List<String> asked = program.factsNeeded().stream().filter(Calculator::isAsked).toList();
        List<Part> parts = new ArrayList<>(List.of(part("day", List.of(Vocabulary.AS_OF))));
        parts.add(part("conditions", asked.stream().filter(byConditions::contains).toList()));
        parts.add(part("amounts", asked.stream().filter(name -> !byConditions.contains(name)).toList()));
        return parts.stream().filter(part -> !part.fields().isEmpty()).toList();
    }

    private Part part(String id, Collection<String> names) {
        return new Part(id, names.stream().map(name -> new FactField(Vocabulary.standard().fact(name), clauses(name))).toList());
    }

    /** That the day lies in the term is said beside the day. */
    private List<String> clauses(String name) {
        return name.equals(Vocabulary.AS_OF) ? List.of() : program.clausesAsking(name);
    }

    @Override
    public Optional<DefaultDay> day(LocalDate today) {
        return Optional.of(DefaultDay.of(term(), today));
    }
}
