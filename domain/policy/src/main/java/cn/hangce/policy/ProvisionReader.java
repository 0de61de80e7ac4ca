package cn.hangce.policy;

import cn.hangce.policy.Provisions.Evaluation;
import cn.hangce.policy.Provisions.Exclusion;
import cn.hangce.policy.Provisions.Payment;
import cn.hangce.policy.Provisions.Provision;
import cn.hangce.policy.Provisions.Quota;
import cn.hangce.policy.Provisions.Ranking;
import cn.hangce.policy.file.Scalar;
import cn.hangce.policy.file.Section;
import cn.hangce.policy.language.Kind;
import java.math.BigDecimal;
import java.util.List;

/** Reads what a program’s text lays down for whole batches, for payment and for the time afterwards. */
final class ProvisionReader {

    private final FileCheck check;
    private final Clauses clauses;
    private final AftermathReader aftermath;

    ProvisionReader(FileCheck check, Clauses clauses) {
        this.check = check;
        this.clauses = clauses;
        this.aftermath = new AftermathReader(check, clauses);
    }

    Provisions provisions(Section program, List<String> applicants, List<Stage> stages, List<PricedBenefit> benefits) {
        List<String> steps = stages.stream().map(Stage::id).toList();
        List<String> paid = benefits.stream().map(priced -> priced.benefit().id()).toList();
        return new Provisions(clauses.list(program, "quotas", this::quota, Quota::id), clauses.list(program, "rankings", this::ranking, Ranking::id),
                payments(program, applicants, paid, steps),
                clauses.list(program, "evaluations", this::evaluation, Evaluation::id),
                clauses.words(program, "pays_for", Terms.SUBJECTS, "subject.unknown"),
                clauses.list(program, "exclusions", this::exclusion, Exclusion::id), others(program));
    }

    List<Provision> others(Section file) {
        return clauses.list(file, "provisions", section -> new Provision(clauses.id(section, "id"), clauses.cite(section),
                clauses.text(section, "label")), Provision::id);
    }

    private Quota quota(Section section) {
        String by = section.has("by") ? clauses.word(section, "by", Terms.RECOMMENDERS, "quota.by") : null;
        long times = section.optionalScalar("times_last_year").map(clauses::whole).orElse(0L);
        if (by == null && times > 0) {
            check.wrong(section.place("times_last_year"), "quota.times");
        }
        return new Quota(clauses.id(section, "id"), clauses.cite(section), clauses.text(section, "label"),
                times > 0 ? 0 : clauses.whole(section.scalar("count")), clauses.flag(section, "about", false), clauses.rhythm(section), by, times);
    }

    private Ranking ranking(Section section) {
        Scalar by = section.scalar("by");
        check.expression(by, List.of(Kind.WHOLE, Kind.DECIMAL));
        String among = section.optionalScalar("among").map(scalar -> {
            check.expression(scalar, List.of(Kind.TRUTH));
            return scalar.value();
        }).orElse("");
        return new Ranking(clauses.id(section, "id"), clauses.cite(section), clauses.text(section, "label"), by.value(), among,
                section.optionalScalar("first").map(clauses::whole).orElse(0L));
    }

    /** Whoever is paid in parts is paid all of it. */
    private List<Payment> payments(Section program, List<String> applicants, List<String> benefits, List<String> stages) {
        List<Payment> payments = clauses.list(program, "payments", section -> payment(section, applicants, benefits, stages), Payment::id);
        for (String benefit : payments.stream().map(Payment::of).distinct().toList()) {
            applicants.stream().map(applicant -> sum(payments, benefit, applicant)).filter(sum -> sum.compareTo(BigDecimal.ONE) != 0).findFirst()
                    .ifPresent(sum -> check.wrong(program.place("payments"), "payment.sum", benefit, sum.stripTrailingZeros().toPlainString()));
        }
        return payments;
    }

    private static BigDecimal sum(List<Payment> payments, String benefit, String applicant) {
        return payments.stream().filter(payment -> payment.of().equals(benefit) && payment.isFor(applicant)).map(Payment::share)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Payment payment(Section section, List<String> applicants, List<String> benefits, List<String> stages) {
        return new Payment(clauses.id(section, "id"), clauses.cite(section), clauses.text(section, "label"),
                clauses.word(section, "of", benefits, "benefit.unknown"), share(section.scalar("share")),
                clauses.words(section, "applicant", applicants, "applicant.unknown"),
                section.has("after") ? clauses.word(section, "after", stages, "payment.stage") : null);
    }

    private BigDecimal share(Scalar scalar) {
        try {
            BigDecimal share = scalar.isAbsent() ? BigDecimal.ONE : new BigDecimal(scalar.value());
            if (share.signum() > 0 && share.compareTo(BigDecimal.ONE) <= 0) {
                return share;
            }
        } catch (NumberFormatException e) {
            check.wrong(scalar.place(), "value.share", scalar.value());
            return BigDecimal.ONE;
        }
        check.wrong(scalar.place(), "value.share", scalar.value());
        return BigDecimal.ONE;
    }

    private Evaluation evaluation(Section section) {
        List<String> grades = clauses.words(section, "grades", Terms.OCCASIONS, "duty.occasion");
        return new Evaluation(clauses.id(section, "id"), clauses.cite(section), clauses.text(section, "label"),
                clauses.word(section, "by", Terms.ACTORS, "actor.unknown"), clauses.rhythm(section),
                grades,
                new SchemeReader(check, clauses).scheme(section, grades), clauses.fact(section, "gives", FactType.CHOICE),
                aftermath.outcomes(section));
    }

    private Exclusion exclusion(Section section) {
        return new Exclusion(clauses.id(section, "id"), clauses.cite(section), clauses.text(section, "label"),
                clauses.word(section, "rule", Terms.EXCLUSIONS, "exclusion.rule"), clauses.words(section, "with"),
                section.has("same") ? clauses.word(section, "same", Terms.SUBJECTS, "subject.unknown") : null);
    }
}
