package cn.hangce.policy;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Puts into words what must come out of a worked example. */
final class ExampleWords {

    private final Program program;

    ExampleWords(Program program) {
        this.program = program;
    }

    Text of(Map<?, ?> expectation) {
        return expectation.entrySet().stream().map(each -> of(String.valueOf(each.getKey()), each.getValue()))
                .reduce((first, second) -> new Text(first.zh() + "；" + second.zh(), first.en() + "; " + second.en())).orElse(new Text("", ""));
    }

    private Text of(String key, Object value) {
        return switch (key) {
            case "eligible" -> Wording.of("expect.eligible." + value);
            case "failed" -> listed("expect.failed", value, program.conditions().stream().map(each -> Map.entry(each.id(), each.label())).toList());
            case "missing" -> listed("expect.missing", value, program.vocabulary().facts().stream().map(each -> Map.entry(each.name(), each.label())).toList());
            case "amounts" -> amounts((Map<?, ?>) value);
            case "city_yuan", "district_yuan" -> Wording.of("expect." + key, Figures.money(((Number) value).longValue()));
            default -> new Text(key + "：" + value, key + ": " + value);
        };
    }

    private static Text listed(String key, Object names, List<Map.Entry<String, Text>> labels) {
        return ((Collection<?>) names).stream().map(name -> labels.stream().filter(each -> each.getKey().equals(name)).map(Map.Entry::getValue)
                .findFirst().orElse(new Text(String.valueOf(name), String.valueOf(name))))
                .reduce((first, second) -> new Text(first.zh() + "、" + second.zh(), first.en() + ", " + second.en()))
                .map(words -> Wording.of(key, words)).orElse(Wording.of(key + ".none"));
    }

    private Text amounts(Map<?, ?> amounts) {
        return amounts.entrySet().stream().map(each -> Wording.of("explain.fact", program.benefits().stream()
                        .filter(benefit -> benefit.id().equals(each.getKey())).map(Benefit::label).findFirst()
                        .orElse(new Text(String.valueOf(each.getKey()), String.valueOf(each.getKey()))), Figures.money(((Number) each.getValue()).longValue())))
                .reduce((first, second) -> new Text(first.zh() + "，" + second.zh(), first.en() + ", " + second.en())).orElse(Wording.of("expect.nothing"));
    }
}
