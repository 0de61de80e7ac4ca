package cn.hangce.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CityClockTest {

    @Test
    void theDayIsHangzhousDay() {
        Clock lateInLondon = Clock.fixed(Instant.parse("2022-05-31T16:30:00Z"), ZoneOffset.UTC);
        assertEquals(LocalDate.of(2022, 6, 1), CityClock.showing(lateInLondon).today());
        assertEquals(Instant.parse("2022-05-31T16:30:00Z"), CityClock.showing(lateInLondon).now());
    }

    @Test
    void outsideADemonstrationNobodySetsTheDay() {
        Actor administrator = new Actor("administrator", "管理员", Set.of(Role.ADMINISTRATOR), null, null, null);
        CityClock clock = CityClock.showing(Clock.systemUTC());
        assertThrows(IllegalStateException.class, () -> clock.set(LocalDate.EPOCH, administrator));
        assertFalse(clock.isSet());
    }
}
