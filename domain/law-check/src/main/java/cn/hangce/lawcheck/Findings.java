package cn.hangce.lawcheck;

import cn.hangce.policy.Assessment;
import cn.hangce.policy.Condition;
import cn.hangce.policy.ConditionResult;
import cn.hangce.policy.Example;
import cn.hangce.policy.Facts;
import cn.hangce.policy.Program;
import cn.hangce.policy.ProgramLibrary;
import cn.hangce.policy.Regulation;
import cn.hangce.policy.Rule;
import cn.hangce.policy.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What is missing in files that can be read: ids of the contract, examples on both sides of a figure, an outline. */
final class Findings {

    private final ProgramLibrary library;
    private final List<String> found = new ArrayList<>();

    Findings(ProgramLibrary library) {
        this.library = library;
    }

    List<String> list() {
        return found;
    }

    /** A document that has a file; what it holds must be all that the contract names. */
    void document(Contract.Document contract) {
        Regulation regulation = library.regulation(contract.id()).orElse(null);
        if (regulation == null) {
            return;
        }
        if (!regulation.family().equals(contract.family())) {
            found.add(contract.id() + " belongs to the family " + contract.family() + ", not " + regulation.family());
        }
        if (regulation.clauses().isEmpty()) {
            found.add(contract.id() + " has no outline (clauses:)");
        }
        for (Contract.Instrument instrument : contract.programs()) {
            library.program(instrument.id()).ifPresentOrElse(program -> program(program, instrument, contract),
                    () -> found.add(contract.id() + " lacks the program " + instrument.id()));
        }
        for (Contract.Instrument instrument : contract.rules()) {
            library.rule(instrument.id()).ifPresentOrElse(rule -> rule(rule, instrument),
                    () -> found.add(contract.id() + " lacks the rule " + instrument.id()));
        }
    }

    private void program(Program program, Contract.Instrument contract, Contract.Document document) {
        if (!program.regulation().id().equals(document.id())) {
            found.add(program.id() + " stands on document " + program.regulation().id() + " instead of " + document.id());
        }
        if (!program.family().equals(document.family())) {
            found.add(program.id() + " belongs to the family " + document.family());
        }
        List<String> conditions = program.conditions().stream().map(Condition::id).filter(id -> !id.equals(Condition.VALIDITY)).toList();
        if (contract.conditions() != null) {
            same(program.id() + ": conditions", contract.conditions(), conditions);
        }
        same(program.id() + ": benefits", contract.benefits(), program.benefits().stream().map(benefit -> benefit.id()).toList());
        facts(program.id(), contract, program.factsNeeded());
        bothSides(program);
    }

    /** Each condition holds in some example and fails in another; each amount that facts decide comes out in two ways. */
    private void bothSides(Program program) {
        Set<String> held = new HashSet<>();
        Set<String> failed = new HashSet<>();
        Set<String> amounts = new HashSet<>();
        for (Example example : program.examples()) {
            Assessment result = program.assess(Facts.of(Vocabulary.standard(), example.given()), LocalDate.EPOCH);
            for (ConditionResult condition : result.conditions()) {
                if (condition.holds() != null) {
                    (condition.holds() ? held : failed).add(condition.id());
                }
            }
            result.amounts().forEach((benefit, yuan) -> amounts.add(benefit + " " + yuan));
        }
        for (Condition condition : program.conditions()) {
            if (!condition.facts().isEmpty() && !(held.contains(condition.id()) && failed.contains(condition.id()))) {
                found.add(program.id() + ": no two examples on either side of the condition " + condition.id());
            }
        }
        program.benefits().forEach(benefit -> {
            long ways = amounts.stream().filter(amount -> amount.startsWith(benefit.id() + " ")).count();
            boolean fixed = benefit.formula().matches("\\d+") && benefit.when() == null;
            if (ways == 0 || ways == 1 && !fixed) {
                found.add(program.id() + ": no two examples with different amounts of " + benefit.id());
            }
        });
    }

    private void rule(Rule rule, Contract.Instrument contract) {
        facts(rule.id(), contract, rule.facts());
        Set<Object> values = new HashSet<>();
        for (Example example : rule.examples()) {
            values.add(String.valueOf(rule.evaluate(Facts.of(Vocabulary.standard(), example.given()), LocalDate.EPOCH).value()));
        }
        values.remove("null");
        if (values.size() < 2) {
            found.add(rule.id() + ": no two examples with different values");
        }
    }

    private void facts(String id, Contract.Instrument contract, Iterable<String> needed) {
        Set<String> foreign = new LinkedHashSet<>();
        needed.forEach(foreign::add);
        foreign.removeAll(contract.facts());
        foreign.removeAll(List.of(Vocabulary.AS_OF, Vocabulary.DISTRICT));
        if (!foreign.isEmpty()) {
            found.add(id + " asks for facts that the contract does not give: " + foreign);
        }
    }

    private void same(String what, List<String> contract, List<String> file) {
        if (!new TreeSet<>(contract).equals(new TreeSet<>(file))) {
            found.add(what + " are " + file + " instead of " + contract);
        }
    }
}
