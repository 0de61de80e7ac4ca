package cn.hangce.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a program’s text lays down for whole batches, for payment and for the time afterwards.
 *
 * @param paysFor what its money is for, of {@link Terms#SUBJECTS}; empty where no exclusion asks
 */
public record Provisions(List<Quota> quotas, List<Ranking> rankings, List<Payment> payments, List<Evaluation> evaluations,
                         List<String> paysFor, List<Exclusion> exclusions, List<Provision> others) {

    public Provisions {
        quotas = List.copyOf(quotas);
        rankings = List.copyOf(rankings);
        payments = List.copyOf(payments);
        evaluations = List.copyOf(evaluations);
        paysFor = List.copyOf(paysFor);
        exclusions = List.copyOf(exclusions);
        others = List.copyOf(others);
    }

    /**
     * The parts in which a benefit is paid, in the order of the file; empty where the text speaks of none.
     *
     * @param applicant the value of the fact {@code org_type}; null where it is not known
     */
    public List<Payment> paymentsOf(String benefit, String applicant) {
        return payments.stream().filter(payment -> payment.of().equals(benefit) && payment.isFor(applicant)).toList();
    }

    /** Whether it lays down nothing. */
    public boolean isNone() {
        return Stream.of(quotas, rankings, payments, evaluations, exclusions, others).allMatch(List::isEmpty);
    }

    /**
     * At most so many.
     *
     * @param count         how many; 0 where the text says it as a multiple of last year’s
     * @param about         whether the text says “about”
     * @param every         for which time; null where it is for all
     * @param by            who may recommend at most so many, such as {@code district}; null where it is a quota of awards
     * @param timesLastYear the multiple of what was granted last year to those whom the same body recommended; 0 where the text
     *                      says a number
     */
    public record Quota(String id, String cite, Text label, long count, boolean about, String every, String by, long timesLastYear) {

        /** Whether it limits how many a body may recommend, not how many are awarded. */
        public boolean limitsRecommendations() {
            return by != null;
        }
    }

    /**
     * Applicants in an order, of whom the first are taken.
     *
     * @param by    the number that ranks, the greatest first, as an expression
     * @param among whose ranking it is, as a condition; empty where it is everybody’s
     * @param first how many are taken; 0 where the text sets no number
     */
    public record Ranking(String id, String cite, Text label, String by, String among, long first) {
    }

    /**
     * One of the parts in which a benefit is paid.
     *
     * @param of         the benefit’s id
     * @param share      of the benefit, as a fraction
     * @param applicants whom it is meant for, values of the fact {@code org_type}; empty where it is meant for everybody
     * @param after      the id of the stage after which it is paid; null where no stage brings it about
     */
    public record Payment(String id, String cite, Text label, String of, BigDecimal share, List<String> applicants, String after) {

        public Payment {
            applicants = List.copyOf(applicants);
        }

        boolean isFor(String applicant) {
            return applicants.isEmpty() || applicants.contains(applicant);
        }
    }

    /**
     * A judgement that returns.
     *
     * @param by       who judges: an actor of the procedure
     * @param every    how often; null where it is done once
     * @param grades   from the best to the worst
     * @param scheme   by what it judges; null where the text leaves that to whoever judges
     * @param gives    the fact that the grade becomes; null where none does
     * @param outcomes what follows from each
     */
    public record Evaluation(String id, String cite, Text label, String by, String every, List<String> grades,
                             Scheme scheme, String gives, List<Duty.Outcome> outcomes) {

        public Evaluation {
            grades = List.copyOf(grades);
            outcomes = List.copyOf(outcomes);
        }
    }

    /**
     * What happens where this support meets another.
     *
     * @param rule {@code highest} (就高不重复), {@code best} (从优、从高、不重复), {@code difference} (补差), {@code none-twice}
     *             (不重复资助), {@code choose-one} or {@code once}
     * @param with ids of programs or documents that it names
     * @param same what any other support would have to pay for too; null where the text does not mean any other. With neither, it
     *             speaks of what the same program paid before
     */
    public record Exclusion(String id, String cite, Text label, String rule, List<String> with, String same) {

        public Exclusion {
            with = List.copyOf(with);
        }
    }

    /** What else the text says of it, in words. */
    public record Provision(String id, String cite, Text label) {
    }
}
