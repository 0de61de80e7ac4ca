package cn.hangce.web.calculator;

import cn.hangce.policy.Fact;
import cn.hangce.policy.FactProblem;
import cn.hangce.policy.Facts;
import cn.hangce.policy.InvalidFacts;
import cn.hangce.policy.Text;
import cn.hangce.web.FactField;
import cn.hangce.web.visitor.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody answered to a calculator, as an address has it: facts by name, in the API’s spelling. A value that cannot be is
 * kept as it was given and complained of; the others count all the same.
 */
final class Answers {

    /** The parameter that says that a form was sent, in which values stand as people type them. */
    static final String TYPED = "typed";
    /** Characters of one value; no question has a longer answer. */
    static final int LONGEST = 200;
    /** The code of the problem with a longer one. */
    static final String LENGTH = "length";
    private static final int LONGEST_NAME = 40;

    private final Calculator calculator;
    private final Map<String, String> given = new LinkedHashMap<>();
    private final Map<String, FactProblem> problems = new LinkedHashMap<>();
    private final Set<String> unused = new LinkedHashSet<>();
    private Facts facts = Facts.none();

    private Answers(Calculator calculator) {
        this.calculator = calculator;
    }

    /** @param parameters of the request; the first value counts, and what is blank is not answered */
    static Answers of(Calculator calculator, Map<String, String[]> parameters) {
        Answers answers = new Answers(calculator);
        boolean typed = parameters.containsKey(TYPED);
        for (FactField field : calculator.fields()) {
            String value = first(parameters, field.name());
            if (!value.isEmpty()) {
                answers.take(field.fact(), typed ? Spelling.contract(field.fact(), value) : value);
            }
        }
        parameters.keySet().stream().filter(name -> !answers.isOurs(name))
                .forEach(name -> answers.unused.add(cut(name, LONGEST_NAME)));
        return answers;
    }

    private void take(Fact fact, String value) {
        if (value.length() > LONGEST) {
            String kept = cut(value, LONGEST);
            given.put(fact.name(), kept);
            problems.put(fact.name(), new FactProblem(fact.name(), LENGTH, new Text("", "")));
            return;
        }
        try {
            facts = facts.with(fact.name(), value);
            given.put(fact.name(), plain(facts.get(fact.name())));
        } catch (InvalidFacts invalid) {
            given.put(fact.name(), value);
            problems.put(fact.name(), invalid.problems().get(0));
        }
    }

    private boolean isOurs(String name) {
        return name.equals(TYPED) || name.equals(calculator.kind()) || calculator.fields().stream().anyMatch(field -> field.name().equals(name));
    }

    private static String first(Map<String, String[]> parameters, String name) {
        return Arrays.stream(parameters.getOrDefault(name, new String[0])).findFirst().map(String::strip).orElse("");
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, most))) + "…";
    }

    private static String plain(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    /** What can be reckoned with. */
    Facts facts() {
        return facts;
    }

    /** As given, or as the API writes it; empty where nothing was. */
    String given(String name) {
        return given.getOrDefault(name, "");
    }

    /** Null where nothing is wrong. */
    FactProblem problem(String name) {
        return problems.get(name);
    }

    /** Names in the address that nobody asked for. */
    List<String> unused() {
        return new ArrayList<>(unused);
    }

    /** The address that brings the answers back, after the question mark: always the same for the same answers. */
    String parameters() {
        Map<String, String> all = new LinkedHashMap<>(Map.of(calculator.kind(), calculator.id()));
        all.putAll(given);
        return Words.parameters(all);
    }
}
