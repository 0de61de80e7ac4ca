package cn.hangce.reporting.document;

import cn.hangce.policy.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * A call for applications (申报通知).
 *
 * @param quota     at most so many; null where there is no quota
 * @param cityBudgetYuan the city’s money for it, whole yuan; 0 where the call brings none
 * @param way       how applications go through
 * @param benefits  empty where nothing but a standing is to be had
 * @param materials empty where the text asks for none
 */
public record CallDocument(String title, String number, List<Text> issuers, LocalDate issuedOn, Basis basis, LocalDate opensOn,
                           LocalDate closesOn, Integer quota, long cityBudgetYuan, Way way, List<Clause> conditions,
                           List<Clause> benefits, List<Clause> materials) implements OfficialDocument {

    public CallDocument {
        title = Given.text(title, "title");
        number = Given.orEmpty(number);
        issuers = Given.some(issuers, "issuers");
        Given.value(issuedOn, "day of issue");
        Given.value(basis, "basis");
        if (Given.value(closesOn, "last day").isBefore(Given.value(opensOn, "first day"))) {
            throw new IllegalArgumentException("The window ends before it begins");
        }
        Given.yuan(cityBudgetYuan, "budget");
        Given.value(way, "way");
        conditions = Given.some(conditions, "conditions");
        benefits = List.copyOf(benefits);
        materials = List.copyOf(materials);
    }

    @Override
    public String kind() {
        return "call";
    }

    /**
     * How applications go through.
     *
     * @param stages        what each stage is called, in order
     * @param byDistrict    whether the districts review and recommend
     * @param byScore       whether experts score, so that scores decide who is within the quota
     * @param publicity     the stages in which a list is open to objections, each with its period in words; empty where nothing is published
     */
    public record Way(List<Text> stages, boolean byDistrict, boolean byScore, List<Clause> publicity) {

        public Way {
            stages = Given.some(stages, "stages");
            publicity = List.copyOf(publicity);
        }
    }
}
