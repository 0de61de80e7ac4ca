package cn.hangce.web.calculator;

import cn.hangce.policy.Text;
import cn.hangce.web.visitor.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody looks for among the calculators. What is empty leaves out nothing.
 *
 * @param text   words that must all occur in the name, the summary, or the document’s title or number, in either language
 * @param family a family’s id
 * @param kind   {@code program} or {@code rule}
 */
public record CalculatorQuery(String text, String family, String kind) {

    public CalculatorQuery {
        text = Words.typed(text);
        family = Words.typed(family);
        kind = List.of("program", "rule").contains(Words.typed(kind)) ? Words.typed(kind) : "";
    }

    boolean fits(Calculator calculator) {
        List<Text> texts = new ArrayList<>(List.of(calculator.name(), calculator.summary(), calculator.regulation().title()));
        return (family.isEmpty() || family.equals(calculator.regulation().family()))
                && (kind.isEmpty() || kind.equals(calculator.kind()))
                && Words.occur(text, texts, calculator.regulation().number());
    }

    CalculatorQuery in(String otherFamily) {
        return new CalculatorQuery(text, otherFamily, kind);
    }

    /** As it stands in an address, after the question mark; nothing where nothing is asked for. */
    public String parameters() {
        Map<String, String> given = new LinkedHashMap<>();
        given.put("q", text);
        given.put("family", family);
        given.put("kind", kind);
        return Words.parameters(given);
    }
}
