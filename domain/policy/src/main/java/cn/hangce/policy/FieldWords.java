package cn.hangce.policy;

import cn.hangce.policy.language.Expression;
import cn.hangce.policy.language.ExpressionRefused;
import cn.hangce.policy.language.Kind;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts into words what a program’s file says under a key. */
final class FieldWords {

    private static final Set<String> FORMULAS = Set.of("holds", "yuan", "among");
    private static final Set<String> FACTS = Set.of("form", "without");
    private static final Set<String> PERIODS = Set.of("within", "term", "bar", "ask_within", "max", "lost_after");
    private static final Set<String> NAMES = Set.of("form", "applicant", "materials", "produces", "effects", "with", "documents");
    private static final Map<String, String> TERMS = Map.of("by", "actor", "report", "actor", "opinion", "actor", "every", "every", "effects", "effect",
            "produces", "paper", "kind", "kind");
    /** Parts whose kinds have names. */
    private static final Set<String> KINDS = Set.of("benefits", "changes");
    private static final Text COLON = new Text("：", ": ");
    private static final Text SEMICOLON = new Text("；", "; ");

    private final Program program;
    private final Vocabulary vocabulary;
    private final Speech speech;

    FieldWords(Program program) {
        this.program = program;
        this.vocabulary = program.vocabulary();
        this.speech = new Speech(vocabulary);
    }

    /** Whether the key holds names in no order, so that only what came and what went matters. */
    static boolean isListOfNames(String field) {
        return NAMES.contains(field);
    }

    static boolean isText(Object value) {
        return value instanceof Map<?, ?> map && map.containsKey("zh") && Set.of("zh", "en").containsAll(map.keySet());
    }

    static Text text(Object value) {
        Map<?, ?> map = (Map<?, ?>) value;
        return new Text(String.valueOf(map.get("zh")), String.valueOf(map.containsKey("en") ? map.get("en") : map.get("zh")));
    }

    /** Which vocabulary of the files the key’s value is of; null where it is none. */
    static String terms(String part, String field) {
        return isFormula(part, field) || field.equals("kind") && !KINDS.contains(part) ? null : TERMS.get(field);
    }

    private static boolean isFormula(String part, String field) {
        return FORMULAS.contains(field) || field.equals("when") && part.equals("benefits") || field.equals("by") && part.equals("rankings");
    }

    Text of(String part, String field, Object value) {
        if (isText(value)) {
            return text(value);
        }
        if (terms(part, field) != null) {
            return plain(joined(" ", value));
        }
        if (isFormula(part, field)) {
            return formula(String.valueOf(value));
        }
        if (FACTS.contains(field)) {
            return listed(value, this::fact);
        }
        return switch (field) {
            case "split" -> vocabulary.findSplit(String.valueOf(value)).map(Split::label).orElseGet(() -> formula(String.valueOf(value)));
            case "applicant" -> listed(value, name -> choice("org_type", name));
            case "materials" -> listed(value, id -> label(program.materials(), Material::id, Material::label, id));
            case "of" -> label(program.benefits(), Benefit::id, Benefit::label, String.valueOf(value));
            case "after" -> label(program.stages(), Stage::id, Stage::label, String.valueOf(value));
            case "share" -> Figures.percent(new BigDecimal(String.valueOf(value)));
            case "weight" -> plain(value + "%");
            case "given" -> facts((Map<?, ?>) value);
            case "expect" -> new ExampleWords(program).of((Map<?, ?>) value);
            case "referred" -> referral((Map<?, ?>) value);
            default -> PERIODS.contains(field) ? period(String.valueOf(value)) : generic(value);
        };
    }

    private Text formula(String text) {
        try {
            Expression expression = vocabulary.language().compile(text, List.of(Kind.values()));
            return speech.words(expression);
        } catch (ExpressionRefused e) {
            return plain(text);
        }
    }

    private Text fact(String name) {
        return vocabulary.find(name).map(Fact::label).orElseGet(() -> plain(name));
    }

    private Text choice(String fact, String value) {
        return vocabulary.find(fact).map(each -> each.choice(value)).map(Choice::label).orElseGet(() -> plain(value));
    }

    private Text referral(Map<?, ?> referral) {
        return joined(COLON, formula(String.valueOf(referral.get("when"))), generic(referral.get("label")));
    }

    private Text facts(Map<?, ?> given) {
        Facts known = Facts.of(vocabulary, given.entrySet().stream().filter(each -> each.getValue() != null)
                .collect(Collectors.toMap(each -> String.valueOf(each.getKey()), Map.Entry::getValue)));
        return given.keySet().stream().map(String::valueOf).filter(known::has)
                .map(name -> Wording.of("explain.fact", fact(name), Figures.value(vocabulary.fact(name), known.get(name))))
                .reduce((first, second) -> joined(SEMICOLON, first, second)).orElse(plain(""));
    }

    private static Text period(String text) {
        if (text.equals(Terms.FOREVER)) {
            return Wording.of("period.forever");
        }
        Deadline deadline = Deadline.parse(text);
        return deadline == null ? plain(text) : deadline.words();
    }

    /** Whatever the house knows no better words for: as the file has it. */
    private static Text generic(Object value) {
        if (isText(value)) {
            return text(value);
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream().map(each -> isText(each.getValue()) ? text(each.getValue())
                    : joined(COLON, plain(String.valueOf(each.getKey())), generic(each.getValue())))
                    .reduce((first, second) -> joined(SEMICOLON, first, second)).orElse(plain(""));
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(FieldWords::generic).reduce((first, second) -> joined(new Text("、", ", "), first, second)).orElse(plain("—"));
        }
        if (value instanceof Boolean flag) {
            return Wording.of(flag ? "value.yes" : "value.no");
        }
        return value instanceof Number number ? Figures.number(new BigDecimal(number.toString())) : plain(String.valueOf(value));
    }

    private static Text listed(Object value, Function<String, Text> words) {
        return (value instanceof Collection<?> several ? several : List.of(value)).stream().map(String::valueOf).map(words)
                .reduce((first, second) -> joined(new Text("、", ", "), first, second)).orElse(plain("—"));
    }

    private static <T> Text label(List<T> items, Function<T, String> id, Function<T, Text> label, String wanted) {
        Optional<T> found = items.stream().filter(item -> id.apply(item).equals(wanted)).findFirst();
        return found.map(label).orElseGet(() -> plain(wanted));
    }

    private static String joined(String between, Object value) {
        return value instanceof Collection<?> several ? String.join(between, several.stream().map(String::valueOf).toList()) : String.valueOf(value);
    }

    private static Text joined(Text between, Text first, Text second) {
        return new Text(first.zh() + between.zh() + second.zh(), first.en() + between.en() + second.en());
    }

    private static Text plain(String text) {
        return new Text(text, text);
    }
}
