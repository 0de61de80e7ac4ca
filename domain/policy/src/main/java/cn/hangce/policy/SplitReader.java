package cn.hangce.policy;

import cn.hangce.policy.file.Scalar;
import cn.hangce.policy.file.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how city and districts share. Every district of the vocabulary must have its share in every split. */
final class SplitReader {

    private static final Pattern RATIO = Pattern.compile("(\\d{1,3}):(\\d{1,3})");
    private static final Split.Ratio NONE = new Split.Ratio(1, 0);

    private final FileCheck check;
    private final Clauses clauses;
    private final List<String> districts;

    SplitReader(FileCheck check, Clauses clauses, Fact district) {
        this.check = check;
        this.clauses = clauses;
        this.districts = district == null ? List.of() : district.choices().stream().map(Choice::value).toList();
    }

    Split split(Section section) {
        Map<String, Split.Ratio> ratios = new HashMap<>();
        section.optionalScalar("everywhere").map(this::ratio)
                .ifPresent(ratio -> districts.forEach(district -> ratios.put(district, ratio)));
        for (Section share : section.sections("shares")) {
            Split.Ratio ratio = ratio(share.scalar("ratio"));
            clauses.words(share, "districts", districts, "split.district").forEach(district -> ratios.put(district, ratio));
            share.done();
        }
        section.optionalSection("successors").ifPresent(successors -> succeed(successors, ratios));
        districts.stream().filter(district -> !ratios.containsKey(district))
                .forEach(district -> check.wrong(section.place(), "split.uncovered", district));
        return new Split(clauses.id(section, "id"), section.scalar("cite").value(), clauses.text(section, "label"), ratios);
    }

    /** A district that came out of another, or went into one, shares as that one does. */
    private void succeed(Section successors, Map<String, Split.Ratio> ratios) {
        for (String district : successors.keys()) {
            Scalar of = successors.scalar(district);
            check.oneOf(of, ratios.keySet(), "split.district");
            ratios.put(district, ratios.getOrDefault(of.value(), NONE));
        }
    }

    private Split.Ratio ratio(Scalar scalar) {
        Matcher matcher = RATIO.matcher(scalar.value());
        if (!matcher.matches() || matcher.group().equals("0:0")) {
            check.wrong(scalar.place(), "split.ratio", scalar.value());
            return NONE;
        }
        return new Split.Ratio(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }
}
