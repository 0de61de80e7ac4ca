package cn.hangce.casework;

import cn.hangce.policy.Assessment;
import cn.hangce.policy.ConditionResult;
import cn.hangce.policy.Facts;
import cn.hangce.policy.Material;
import cn.hangce.policy.Program;
import cn.hangce.policy.Text;
import cn.hangce.policy.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a case must contain before it may be handed in, and before a district may recommend it. */
final class Completeness {

    private Completeness() {
    }

    /** How the case’s facts fare against its version of the program, on the day that its call names. */
    static Assessment assess(Program program, Case subject) {
        Map<String, Object> values = new LinkedHashMap<>(FactText.typed(subject.facts()));
        values.put("district", subject.district());
        values.put("as_of", subject.call().judgedOn());
        return program.assess(Facts.of(Vocabulary.standard(), values), subject.call().judgedOn());
    }

    /** @throws UnlawfulAct naming the facts or materials that are missing or the conditions that do not hold */
    static void require(Program program, Case subject) {
        List<Text> missing = program.form().stream().filter(fact -> !subject.facts().containsKey(fact))
                .map(fact -> Vocabulary.standard().fact(fact).label()).toList();
        if (!missing.isEmpty()) {
            throw new UnlawfulAct(Rule.FACTS_MISSING, missing);
        }
        List<Text> papers = program.materials().stream().filter(Material::required)
                .filter(material -> subject.attachmentsOf(material).findAny().isEmpty()).map(Material::label).toList();
        if (!papers.isEmpty()) {
            throw new UnlawfulAct(Rule.MATERIALS_MISSING, papers);
        }
        List<Text> failed = assess(program, subject).conditions().stream()
                .filter(condition -> !Boolean.TRUE.equals(condition.holds())).map(Completeness::cited).toList();
        if (!failed.isEmpty()) {
            throw new UnlawfulAct(Rule.CONDITIONS_NOT_MET, failed);
        }
    }

    /** @throws UnlawfulAct {@link Rule#NOT_VERIFIED} while a fact or a file is not confirmed */
    static void requireVerified(Program program, Case subject) {
        List<Text> open = new ArrayList<>();
        subject.facts().forEach((name, fact) -> {
            if (fact.finding() != CaseFact.Finding.CONFIRMED) {
                open.add(Vocabulary.standard().fact(name).label());
            }
        });
        program.materials().stream()
                .filter(material -> subject.attachmentsOf(material).anyMatch(each -> each.finding() != CaseFact.Finding.CONFIRMED))
                .map(Material::label).forEach(open::add);
        if (!open.isEmpty()) {
            throw new UnlawfulAct(Rule.NOT_VERIFIED, subject.number(), open);
        }
    }

    private static Text cited(ConditionResult condition) {
        return new Text(condition.label().zh() + "（" + condition.cite() + "）", condition.label().en() + " (" + condition.cite() + ")");
    }
}
