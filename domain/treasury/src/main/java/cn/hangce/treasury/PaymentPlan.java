package cn.hangce.treasury;

import cn.hangce.casework.Case;
import cn.hangce.casework.CaseFact;
import cn.hangce.casework.StageKind;
import cn.hangce.casework.Status;
import cn.hangce.policy.Benefit;
import cn.hangce.policy.Program;
import cn.hangce.policy.Provisions.Payment;
import cn.hangce.policy.Stage;
import cn.hangce.policy.Vocabulary;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * When one benefit of a program is booked as an award, in which parts it is paid, and when each part is due. All of it is read from
 * the program’s file; the rule by which it is read stands here and nowhere else.
 *
 * <p><b>Booked</b> it is once it has been granted and nothing that decides it is still to be found: when the last stage is left that
 * finds or sets a fact behind it. Where between that stage and the next payment a decision is taken, it is that decision which binds
 * the money, and it is booked when that one is taken. What no stage finds is booked with the grant.
 *
 * <p><b>Due</b> a part is once its stage ({@code after} in the file) is left. A part for which the file names no stage is due once
 * the grant is final: with its document, or at once where the text knows none. A benefit that the file does not divide is paid in
 * one part; that is due where the procedure comes to its next payment, and where it has no such stage once the grant is final.
 */
final class PaymentPlan {

    private static final Set<Status> FINAL = EnumSet.of(Status.RECOGNISED, Status.GRANTED, Status.COMPLETED);
    /** Nothing more is done in the procedure, so that each of its stages is left, the last one too. */
    private static final Set<Status> ALL_LEFT = EnumSet.of(Status.RECOGNISED, Status.COMPLETED);

    private static final Part WHOLE = new Part(null, BigDecimal.ONE, null);

    private final List<Stage> stages;
    private final int bookedAt;
    private final List<Part> parts;

    /** @param applicant which kind of organisation is paid: the value of the fact {@code org_type}; null where it is not known */
    PaymentPlan(Program program, Benefit benefit, String applicant) {
        this.stages = program.stages();
        this.bookedAt = bookedAt(lastFinding(program.factsBehind(benefit)));
        List<Payment> payments = program.provisions().paymentsOf(benefit.id(), applicant);
        this.parts = payments.isEmpty() ? List.of(new Part(null, BigDecimal.ONE, stageBefore(next(StageKind.PAYMENT, bookedAt + 1))))
                : payments.stream().map(payment -> new Part(payment.id(), payment.share(), payment.after())).toList();
    }

    /** As the case’s version of the program pays a benefit to the case’s applicant. */
    static PaymentPlan of(Program program, Benefit benefit, Case subject) {
        CaseFact kind = subject.facts().get(Vocabulary.ORG_TYPE);
        return new PaymentPlan(program, benefit, kind == null ? null : kind.value());
    }

    /**
     * A part of a benefit.
     *
     * @param payment the payment’s id in the program’s file; null where the file does not divide the benefit
     * @param share   of the benefit, as a fraction
     * @param after   the stage after which it is due; null where it is due once the grant is final
     */
    record Part(String payment, BigDecimal share, String after) {
    }

    /** Whether what decides the benefit has been found and decided once this stage of a granted case is left. */
    boolean isBookedAfter(String stage) {
        return index(stage) >= bookedAt;
    }

    /** In the order of the file; there is at least one. */
    List<Part> parts() {
        return parts;
    }

    /** Whether a part, by its payment’s id, is due once a case with this status stands in this stage. */
    boolean isDue(String payment, Status status, String stage) {
        String after = after(payment);
        return after == null ? isFinal(status) : ALL_LEFT.contains(status) || index(stage) > index(after);
    }

    /** The stage after which a part is due; null where it is due once the grant is final. */
    String after(String payment) {
        // What was awarded before awards were divided is no part that the file knows; it is due with the grant.
        return parts.stream().filter(part -> Objects.equals(part.payment(), payment)).findFirst().orElse(WHOLE).after();
    }

    private boolean isFinal(Status status) {
        boolean hasDocument = stages.stream().anyMatch(stage -> StageKind.DECISION.is(stage) || StageKind.ISSUE.is(stage));
        return FINAL.contains(status) || status == Status.APPROVED && !hasDocument;
    }

    /** The last stage that finds or sets one of these; -1 where none does. */
    private int lastFinding(Set<String> facts) {
        return IntStream.range(0, stages.size()).filter(i -> facts.stream().anyMatch(fact -> finds(stages.get(i), fact))).max().orElse(-1);
    }

    private static boolean finds(Stage stage, String fact) {
        return stage.finds().contains(fact) || stage.sets().containsKey(fact);
    }

    private int bookedAt(int found) {
        if (found < 0) {
            return -1;
        }
        int decided = next(StageKind.DECISION, found);
        return decided < next(StageKind.PAYMENT, found + 1) ? decided : found;
    }

    /** The first stage of a kind from this place on; the end where there is none. */
    private int next(StageKind kind, int from) {
        return IntStream.range(Math.max(from, 0), stages.size()).filter(i -> kind.is(stages.get(i))).findFirst().orElse(stages.size());
    }

    private String stageBefore(int index) {
        return index == 0 || index == stages.size() ? null : stages.get(index - 1).id();
    }

    private int index(String stage) {
        return IntStream.range(0, stages.size()).filter(i -> stages.get(i).id().equals(stage)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No stage " + stage));
    }
}
