package cn.hangce.web.visitor;

import cn.hangce.policy.Benefit;
import cn.hangce.policy.Choice;
import cn.hangce.policy.Split;
import cn.hangce.policy.Text;
import cn.hangce.policy.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A benefit and who pays it.
 *
 * @param split  null where the text names none, or where it depends on the applicant
 * @param shares the districts by their ratio; one without districts where it is the same everywhere
 */
public record BenefitLine(Benefit benefit, Split split, List<Share> shares) {

    public BenefitLine {
        shares = List.copyOf(shares);
    }

    /** @param ratio city to district */
    public record Share(String ratio, List<Text> districts) {

        public Share {
            districts = List.copyOf(districts);
        }

        /** {@code city} or {@code district} where one of them pays it all, else {@code both}. */
        public String payer() {
            if (ratio.endsWith(":0")) {
                return "city";
            }
            return ratio.startsWith("0:") ? "district" : "both";
        }
    }

    static BenefitLine of(Benefit benefit) {
        Split split = benefit.split() == null ? null : Vocabulary.standard().findSplit(benefit.split()).orElse(null);
        return new BenefitLine(benefit, split, split == null ? List.of() : shares(split));
    }

    /** Whether who pays it depends on the applicant. */
    public boolean varies() {
        return split == null && benefit.split() != null;
    }

    private static List<Share> shares(Split split) {
        Map<String, List<Text>> districts = new LinkedHashMap<>();
        for (Choice district : Vocabulary.standard().fact(Vocabulary.DISTRICT).choices()) {
            if (split.covers(district.value())) {
                districts.computeIfAbsent(split.ratioText(district.value()), ratio -> new ArrayList<>()).add(district.label());
            }
        }
        boolean everywhere = districts.size() == 1;
        return districts.entrySet().stream().map(each -> new Share(each.getKey(), everywhere ? List.of() : each.getValue())).toList();
    }
}
