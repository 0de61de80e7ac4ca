package cn.hangce.policy;

import cn.hangce.policy.language.Reckoning;
import cn.hangce.policy.language.Row;
import cn.hangce.policy.language.Screening;
import cn.hangce.policy.language.Symbol;
import java.util.List;
import java.util.function.Predicate;

/**
 * Judges many applicants by one version of one program: the same result as {@link Program#assess}, without words, by compiled
 * code and, where all facts are known, without making objects. Rows come from a {@link RowReader} or {@link Facts#row}, and hold the
 * day to judge on. Safe for any number of threads.
 */
public final class Judge {

    private final Screening conditions;
    private final Reckoning paid;
    private final Reckoning promised;
    private final List<PricedBenefit> referrable;
    private final Symbol kind;
    private final long admitted;

    Judge(ProgramContent content, Vocabulary vocabulary) {
        this.conditions = new Screening(content.conditions().stream().map(JudgedCondition::holds).toList());
        this.paid = reckoning(content, Benefit::isPaid);
        this.promised = reckoning(content, Predicate.not(Benefit::isPaid));
        this.referrable = content.benefits().stream().filter(priced -> priced.referred() != null).toList();
        this.kind = vocabulary.symbol(Vocabulary.ORG_TYPE);
        this.admitted = kind == null ? 0 : content.applicants().stream().mapToLong(word -> 1L << kind.words().indexOf(word)).sum();
    }

    /** Null where there is nothing to reckon. */
    private static Reckoning reckoning(ProgramContent content, Predicate<Benefit> which) {
        List<Reckoning.Sum> sums = content.benefits().stream().filter(priced -> which.test(priced.benefit())).map(PricedBenefit::sum).toList();
        return sums.isEmpty() ? null : new Reckoning(sums);
    }

    /** False where the applicant is of a kind that the program is not for; nothing else here asks that. */
    public boolean mayApply(Row row) {
        return kind == null || !row.rulesOut(kind, admitted);
    }

    /** Only where the applicant stands. Stops at the first condition that fails, and begins with those that are quickly judged. */
    public Standing standing(Row row) {
        if (conditions.rejects(row)) {
            return Standing.FAILS;
        }
        return conditions.isOpen(row) || total(paid, row) == Reckoning.OPEN || total(promised, row) == Reckoning.OPEN ? Standing.OPEN
                : Standing.ELIGIBLE;
    }

    /**
     * Judges every condition and, where none fails or is open, adds the amounts up.
     *
     * @throws ArithmeticException where amounts are too great for a long
     */
    public void judge(Row row, Verdict verdict) {
        conditions.judge(row, verdict.marks);
        verdict.paidYuan = 0;
        verdict.promisedYuan = 0;
        verdict.referred = false;
        verdict.standing = verdict.failed() != 0 ? Standing.FAILS : verdict.open() != 0 ? Standing.OPEN : Standing.ELIGIBLE;
        if (verdict.standing == Standing.ELIGIBLE) {
            reckon(row, verdict);
        }
    }

    private void reckon(Row row, Verdict verdict) {
        long paidYuan = total(paid, row);
        long promisedYuan = total(promised, row);
        if (paidYuan == Reckoning.OPEN || promisedYuan == Reckoning.OPEN) {
            verdict.standing = Standing.OPEN;
            return;
        }
        verdict.paidYuan = paidYuan;
        verdict.promisedYuan = promisedYuan;
        verdict.referred = !referrable.isEmpty() && referrable.stream().anyMatch(priced -> priced.comes(row) && priced.isReferred(row));
    }

    private static long total(Reckoning reckoning, Row row) {
        return reckoning == null ? 0 : reckoning.total(row);
    }
}
