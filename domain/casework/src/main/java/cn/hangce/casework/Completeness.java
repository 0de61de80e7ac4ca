package cn.hangce.casework;

import cn.hangce.policy.Assessment;
import cn.hangce.policy.BenefitResult;
import cn.hangce.policy.ConditionResult;
import cn.hangce.policy.Facts;
import cn.hangce.policy.Material;
import cn.hangce.policy.Program;
import cn.hangce.policy.Stage;
import cn.hangce.policy.Text;
import cn.hangce.policy.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a case must contain before it may be handed in, and before a district may recommend it. */
final class Completeness {

    /** What a case knows by itself. */
    private static final Set<String> OF_THE_CASE = Set.of(Vocabulary.AS_OF, Vocabulary.DISTRICT);

    private Completeness() {
    }

    /** How the case’s facts fare against its version of the program, on the day that its call names. */
    static Assessment assess(Program program, Case subject) {
        return program.assess(facts(subject), subject.judgedOn());
    }

    /** What the case’s facts decide already, on the day that its call names. */
    static List<BenefitResult> decided(Program program, Case subject) {
        return program.decidedBenefits(facts(subject), subject.judgedOn());
    }

    private static Facts facts(Case subject) {
        Map<String, Object> values = new LinkedHashMap<>(FactText.typed(subject.facts()));
        values.put(Vocabulary.DISTRICT, subject.district());
        values.put(Vocabulary.AS_OF, subject.judgedOn());
        return Facts.of(Vocabulary.standard(), values);
    }

    /** @throws UnlawfulAct naming what bureaus have not handed over, or the conditions that do not hold */
    static void requireVouched(Program program, Case subject) {
        List<Text> open = program.factsNeeded().stream().filter(fact -> !OF_THE_CASE.contains(fact) && !program.foundLater().contains(fact)).filter(fact -> !vouched(subject.facts().get(fact)))
                .map(fact -> Vocabulary.standard().fact(fact).label()).toList();
        if (!open.isEmpty()) {
            throw new UnlawfulAct(Rule.NOT_VOUCHED, subject.organisationName(), open);
        }
        requireConditions(program, subject);
    }

    private static boolean vouched(CaseFact fact) {
        return fact != null && !fact.source().equals(CaseFact.APPLICANT);
    }

    /** @throws UnlawfulAct naming the facts or materials that are missing or the conditions that do not hold */
    static void require(Program program, Case subject) {
        List<Text> missing = program.form().stream().filter(fact -> !subject.facts().containsKey(fact))
                .map(fact -> Vocabulary.standard().fact(fact).label()).collect(Collectors.toCollection(ArrayList::new));
        if (!subject.call().announced().topics().isEmpty() && subject.topic().isEmpty()) {
            missing.add(0, Words.of("topic"));
        }
        if (!missing.isEmpty()) {
            throw new UnlawfulAct(Rule.FACTS_MISSING, missing);
        }
        requireMaterials(new Procedure(program).materials(subject.stage()), subject);
        requireConditions(program, subject);
    }

    /** @throws UnlawfulAct {@link Rule#MATERIALS_MISSING} naming what a stage wants and nobody has handed in */
    static void requireMaterials(List<Material> wanted, Case subject) {
        List<Text> papers = missing(wanted, subject);
        if (!papers.isEmpty()) {
            throw new UnlawfulAct(Rule.MATERIALS_MISSING, papers);
        }
    }

    /** What a stage wants and nobody has handed in. */
    static List<Text> missing(List<Material> wanted, Case subject) {
        return wanted.stream().filter(Material::required)
                .filter(material -> subject.attachmentsOf(material).findAny().isEmpty()).map(Material::label).toList();
    }

    /** Refuses only what is known to fail; the rest is for the stages that follow. @throws UnlawfulAct {@link Rule#CONDITIONS_NOT_MET} */
    static void requireNothingFails(Program program, Case subject) {
        refuse(assess(program, subject).conditions().stream().filter(condition -> Boolean.FALSE.equals(condition.holds())).toList());
    }

    private static void refuse(List<ConditionResult> failed) {
        if (!failed.isEmpty()) {
            throw new UnlawfulAct(Rule.CONDITIONS_NOT_MET, failed.stream().map(Completeness::cited).toList());
        }
    }

    /** @throws UnlawfulAct {@link Rule#FINDINGS_MISSING} naming what a stage is to find and a condition or an amount cannot do without */
    static void requireFound(Program program, Stage stage, Case subject) {
        List<Text> open = unfound(program, stage, subject);
        if (!open.isEmpty()) {
            throw new UnlawfulAct(Rule.FINDINGS_MISSING, stage.label(), open);
        }
    }

    /** What a stage is to find, and has not found, and a condition or an amount cannot do without. */
    static List<Text> unfound(Program program, Stage stage, Case subject) {
        if (stage.finds().isEmpty()) {
            return List.of();
        }
        Set<String> missing = Set.copyOf(assess(program, subject).missing());
        return stage.finds().stream().filter(missing::contains).map(fact -> Vocabulary.standard().fact(fact).label()).toList();
    }

    /** A condition may stay open where a later stage finds what it asks. */
    private static void requireConditions(Program program, Case subject) {
        Set<String> later = program.foundLater();
        refuse(assess(program, subject).conditions().stream()
                .filter(condition -> !Boolean.TRUE.equals(condition.holds()))
                .filter(condition -> condition.holds() != null || Collections.disjoint(condition.facts(), later)).toList());
    }

    /** @throws UnlawfulAct {@link Rule#NOT_VERIFIED} while a fact or a file is not confirmed */
    static void requireVerified(Program program, Case subject) {
        List<Text> open = found(program, subject, finding -> finding != CaseFact.Finding.CONFIRMED);
        if (!open.isEmpty()) {
            throw new UnlawfulAct(Rule.NOT_VERIFIED, subject.number(), open);
        }
    }

    /** The facts and materials whose verification has come to such a finding, or to none. */
    static List<Text> found(Program program, Case subject, Predicate<CaseFact.Finding> such) {
        Stream<Text> facts = subject.facts().entrySet().stream().filter(each -> such.test(each.getValue().finding()))
                .map(each -> Vocabulary.standard().fact(each.getKey()).label());
        Stream<Text> materials = program.materials().stream()
                .filter(material -> subject.attachmentsOf(material).anyMatch(each -> such.test(each.finding()))).map(Material::label);
        return Stream.concat(facts, materials).toList();
    }

    private static Text cited(ConditionResult condition) {
        return new Text(condition.label().zh() + "（" + condition.cite() + "）", condition.label().en() + " (" + condition.cite() + ")");
    }
}
