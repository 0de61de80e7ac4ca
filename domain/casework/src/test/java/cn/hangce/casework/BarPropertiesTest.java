package cn.hangce.casework;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.policy.Program;
import cn.hangce.registry.IntegrityRecord;
import cn.hangce.registry.PartyCode;
import cn.hangce.registry.Role;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.Dates;

/** Whoever is barred can begin no case, be looked out for none, be proposed none and hand none in, on any day of the bar; and can the day after. */
class BarPropertiesTest extends OverEveryProgram {

    private static final String FOR_GOOD = "forever";
    private static final int LONG = 40_000;

    @Provide
    Arbitrary<String> lengths() {
        return Arbitraries.of("P1Y", "P2Y", "P3Y", "P5Y", FOR_GOOD);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(2012, 1, 1), LocalDate.of(2040, 12, 31));
    }

    @Property(tries = 500)
    void aBarHoldsFromItsFirstDayToItsLastAndOnNoOther(@ForAll("lengths") String length, @ForAll("days") LocalDate from,
            @ForAll @IntRange(max = LONG) int days) {
        IntegrityRecord bar = bar(Fixture.CODE, "some", from, length);
        LocalDate over = over(from, length);
        assertTrue(bar.bars("some", from));
        assertEquals(over == null || from.plusDays(days).isBefore(over), bar.bars("some", from.plusDays(days)));
        assertTrue(!bar.bars("some", from.minusDays(1 + days)) && !bar.bars("another", from.plusDays(days)));
        assertTrue(over == null || bar.bars("some", over.minusDays(1)) && !bar.bars("some", over));
    }

    @Property(tries = 100)
    void whoeverIsBarredComesInByNoWay(@ForAll("programs") Program program, @ForAll("lengths") String length, @ForAll @IntRange(max = LONG) int into) {
        Journey journey = Journey.of(program);
        LocalDate today = journey.day();
        LocalDate first = today.minusDays(into);
        // A day inside: as far into the bar as its length leaves.
        LocalDate over = over(first, length);
        LocalDate from = over == null || today.isBefore(over) ? first : today.minusDays(into % 365);
        IntegrityRecord bar = bar(journey.applicant().creditCode(), program.id(), from, length);
        for (Entrance entrance : Entrance.of(program)) {
            UnlawfulAct refused = assertThrows(UnlawfulAct.class, () -> entrance.enter(journey, List.of(bar)), entrance::name);
            assertEquals(Rule.BARRED, refused.rule(), entrance::name);
        }
    }

    @Property(tries = 100)
    void whoeverIsNotBarredAnyMoreOrNotYetOrElsewhereComesIn(@ForAll("programs") Program program, @ForAll("lengths") String length,
            @ForAll @IntRange(max = 2000) int since) {
        Journey journey = Journey.of(program);
        LocalDate today = journey.day();
        String code = journey.applicant().creditCode();
        IntegrityRecord coming = bar(code, program.id(), today.plusDays(1 + since), length);
        IntegrityRecord others = bar(code, program.id() + "-other", today.minusDays(since), length);
        // The last day of the bar was yesterday, or some days earlier.
        LocalDate ended = length.equals(FOR_GOOD) ? today.plusDays(1) : today.minusDays(since % 3).minusYears(years(length));
        IntegrityRecord past = bar(code, program.id(), ended, length);
        for (Entrance entrance : Entrance.of(program)) {
            assertDoesNotThrow(() -> entrance.enter(journey, List.of(coming, others, past)), entrance::name);
        }
    }

    /** The ways in which a case comes to be, or comes to the office. */
    private enum Entrance {
        OPEN, PROPOSE, SUBMIT, SELECT;

        static List<Entrance> of(Program program) {
            return StageKind.SELECT.is(new Procedure(program).first()) ? List.of(SELECT) : List.of(OPEN, PROPOSE, SUBMIT);
        }

        void enter(Journey journey, List<IntegrityRecord> bars) {
            String code = journey.applicant().creditCode();
            switch (this) {
                case OPEN -> Counter.of(journey, bars, null).open(1, journey.actor(Role.APPLICANT));
                case PROPOSE -> Counter.of(journey, bars, null).propose(1, code, "部门数据", Fixture.CITY);
                case SELECT -> Counter.of(journey, bars, null).select(1, code, "符合条件", Fixture.CITY);
                case SUBMIT -> {
                    Case drafted = journey.drafted().subject();
                    Counter.of(journey, bars, drafted).submit(1, drafted.version(), journey.actor(Role.APPLICANT));
                }
            }
        }
    }

    private static IntegrityRecord bar(String code, String program, LocalDate from, String length) {
        return new IntegrityRecord(PartyCode.of(code), program, from, IntegrityRecord.lastDay(from, length), "弄虚作假", Fixture.CITY);
    }

    /** The first day after it, by the calendar: the same day so many years later; null where there is none. */
    private static LocalDate over(LocalDate from, String length) {
        return length.equals(FOR_GOOD) ? null : ChronoUnit.YEARS.addTo(from, years(length));
    }

    private static int years(String length) {
        return length.charAt(1) - '0';
    }
}
