package cn.hangce.reporting.document;

import cn.hangce.policy.Text;
import cn.hangce.registry.Masking;
import java.time.LocalDate;
import java.util.List;

/**
 * That a holder has until a day to put things right (限期整改通知).
 *
 * @param matter   the duty or the evaluation that it comes from, with its clause
 * @param year     the year that it is about
 * @param outcome  what follows from it, in the words of the program’s file
 * @param dueOn    the last day
 * @param failing  what follows where it is not done; empty where the text says nothing
 */
public record RectificationNoticeDocument(String number, List<Text> issuers, LocalDate issuedOn, Basis basis, HeldTitle held,
                                          Clause matter, int year, Text outcome, LocalDate dueOn, List<Text> failing) implements OfficialDocument {

    public RectificationNoticeDocument {
        number = Given.text(number, "number");
        issuers = Given.some(issuers, "issuers");
        Given.value(issuedOn, "day of issue");
        Given.value(basis, "basis");
        Given.value(held, "recognition");
        Given.value(matter, "matter");
        Given.value(outcome, "outcome");
        if (Given.value(dueOn, "last day").isBefore(issuedOn)) {
            throw new IllegalArgumentException("over before it begins: " + dueOn);
        }
        failing = List.copyOf(failing);
    }

    @Override
    public String kind() {
        return "rectification-notice";
    }

    @Override
    public boolean toPersons() {
        return Masking.isMasked(held.creditCode());
    }

    @Override
    public SealUse sealUse() {
        return SealUse.ON_ORDER;
    }

    @Override
    public String title() {
        return "限期整改通知书";
    }

    @Override
    public String holder() {
        return held.holder();
    }

    @Override
    public String district() {
        return held.district();
    }
}
