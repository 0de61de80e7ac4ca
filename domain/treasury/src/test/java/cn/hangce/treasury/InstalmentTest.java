package cn.hangce.treasury;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.hangce.casework.Case;
import cn.hangce.casework.Status;
import cn.hangce.policy.Benefit;
import cn.hangce.policy.BenefitResult;
import cn.hangce.policy.Program;
import cn.hangce.policy.ProgramLibrary;
import cn.hangce.registry.CityClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An award in two halves, from its booking to its payment or its end. */
class InstalmentTest {

    private static final LocalDate DAY = LocalDate.of(2022, 11, 1);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2023, 2, 1);
    private static final Program PROGRAM = ProgramLibrary.ofClasspath(InstalmentTest.class.getClassLoader()).require("commissioner-project");
    private static final Benefit BENEFIT = PROGRAM.benefits().stream().filter(each -> each.id().equals("project")).findFirst().orElseThrow();

    private final Award award = new Award(new At("payment"), new BenefitResult("project", "五", BENEFIT.label(), 100_001, 33_333L, 66_668L, "1:2", null, false),
            new PaymentPlan(PROGRAM, BENEFIT, null), at(DAY));
    private final Instalment first = award.instalments().get(0);
    private final Instalment second = award.instalments().get(1);

    /** A granted case that stands in a stage. */
    private static final class At extends Case {
        private final String stage;

        private At(String stage) {
            this.stage = stage;
        }

        @Override
        public String stage() {
            return stage;
        }

        @Override
        public Status status() {
            return Status.APPROVED;
        }
    }

    private static Instant at(LocalDate day) {
        return day.atStartOfDay(CityClock.ZONE).toInstant();
    }

    @Test
    void theHalvesMakeTheAwardAndTheFirstIsDue() {
        assertEquals(new Shares(16_666, 33_334), first.shares());
        assertEquals(new Shares(16_667, 33_334), second.shares());
        award.fallDue(new PaymentPlan(PROGRAM, BENEFIT, null), DAY);
        award.fallDue(new PaymentPlan(PROGRAM, BENEFIT, null), NEXT_YEAR);
        assertEquals(Instalment.State.DUE, first.state());
        assertEquals(DAY, first.dueOn(), "it stays due since the first day");
        assertEquals(Instalment.State.WAITING, second.state());
        assertNull(second.dueOn());
    }

    @Test
    void onlyWhatIsDueIsReleasedAndOnlyOnce() {
        refused("NOT_DUE", () -> first.release(DAY));
        first.fallDue(DAY);
        first.release(DAY);
        refused("RELEASED_ALREADY", () -> first.release(DAY));
        assertEquals(new Shares(16_667, 33_334), award.cancel(DAY), "what is released stays so");
        assertEquals(Instalment.State.RELEASED, first.state());
        refused("CANCELLED", () -> second.release(DAY));
        second.fallDue(DAY);
        assertEquals(Instalment.State.CANCELLED, second.state(), "what is cancelled does not fall due any more");
        assertEquals(Shares.NONE, award.cancel(DAY));
    }

    private static void refused(String rule, org.junit.jupiter.api.function.Executable act) {
        assertEquals(rule, assertThrows(MoneyRefused.class, act).ruleName());
    }

    @Test
    void theLedgerTellsTheYearsApartAndAddsThemUp() {
        first.fallDue(DAY);
        assertEquals(new Shares(16_666, 33_334), Ledger.of(award.instalments()).whole().due());
        first.release(NEXT_YEAR);
        second.cancel(NEXT_YEAR);
        Ledger ledger = Ledger.of(award.instalments());
        assertEquals(List.of(2022, 2023), ledger.years().stream().map(Ledger.Entry::year).toList());
        assertEquals(new Ledger.Entry(2022, new Shares(16_666, 33_334), Shares.NONE, Shares.NONE, Shares.NONE), ledger.years().get(0));
        assertEquals(new Ledger.Entry(2023, Shares.NONE, Shares.NONE, new Shares(16_666, 33_334), new Shares(16_667, 33_334)), ledger.years().get(1));
        assertEquals(new Ledger.Entry(0, first.shares(), Shares.NONE, first.shares(), second.shares()), ledger.whole());
        assertEquals(List.of(), Ledger.of(List.of()).years());
    }

    @Test
    void aBudgetNeverHasLessBookedThanReleased() {
        Budget budget = new Budget(1, 100);
        budget.book(80);
        budget.release(50);
        assertThrows(IllegalArgumentException.class, () -> budget.free(31));
        assertThrows(IllegalArgumentException.class, () -> budget.release(31));
        budget.free(30);
        assertEquals(List.of(50L, 50L, 50L), List.of(budget.bookedYuan(), budget.releasedYuan(), budget.leftYuan()));
        assertThrows(BudgetExceeded.class, () -> budget.book(51));
    }
}
