package cn.hangce.reporting.document;

import cn.hangce.policy.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * A call for applications (申报通知).
 *
 * @param quota          at most so many recognitions; null where there is no quota
 * @param cityBudgetYuan the city’s money for it, whole yuan
 * @param publicityDays  calendar days for objections
 */
public record CallDocument(String title, String number, List<Text> issuers, LocalDate issuedOn, Basis basis, LocalDate opensOn,
                           LocalDate closesOn, Integer quota, long cityBudgetYuan, int publicityDays, List<Clause> conditions,
                           List<Clause> benefits, List<Clause> materials, List<Clause> stages) implements OfficialDocument {

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
        conditions = Given.some(conditions, "conditions");
        benefits = Given.some(benefits, "benefits");
        materials = Given.some(materials, "materials");
        stages = Given.some(stages, "stages");
    }

    @Override
    public String kind() {
        return "call";
    }

    /**
     * A point of the call with the clause it comes from.
     *
     * @param label in a few words
     * @param note  what is to be added; empty texts where the label says it all
     * @param cite  the clause
     */
    public record Clause(Text label, Text note, String cite) {

        public Clause {
            Given.value(label, "label");
            note = note == null ? new Text("", "") : note;
            cite = Given.orEmpty(cite);
        }
    }
}
