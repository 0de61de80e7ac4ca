package cn.hangce.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * The city’s one clock. It is the real one in Hangzhou; in a demonstration ({@code hangce.demonstration=true}) an
 * administrator can set the day, and the time of day goes on as it really is.
 */
@ApplicationScoped
public class CityClock {

    /** Hangzhou’s time. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Clock real;
    private final boolean demonstration;
    private CityDays days;
    private Event<DayTurned> turned;

    public CityClock() {
        this(Clock.system(ZONE), Boolean.getBoolean("hangce.demonstration"));
    }

    @Inject
    CityClock(CityDays days, Event<DayTurned> turned) {
        this();
        this.days = days;
        this.turned = turned;
    }

    private CityClock(Clock real, boolean demonstration) {
        this.real = real;
        this.demonstration = demonstration;
    }

    /** A clock that shows what {@code clock} shows, for tests. */
    public static CityClock showing(Clock clock) {
        return new CityClock(clock.withZone(ZONE), false);
    }

    /** The calendar day in Hangzhou, or the one the demonstration is set to. */
    public LocalDate today() {
        return setDay().orElseGet(() -> LocalDate.now(real));
    }

    /** The instant; in a demonstration the real time of day on the set day. */
    public Instant now() {
        ZonedDateTime realTime = ZonedDateTime.now(real);
        return setDay().map(day -> realTime.with(day).toInstant()).orElseGet(realTime::toInstant);
    }

    /** Whether the day is set, so that pages can say so. */
    public boolean isSet() {
        return setDay().isPresent();
    }

    /** Whether this is a demonstration, where the day can be set. */
    public boolean settable() {
        return demonstration;
    }

    /** Sets the demonstration’s day. @throws IllegalStateException outside a demonstration or for anybody but an administrator */
    @Transactional
    public void set(LocalDate day, Actor by) {
        requireSettable(by);
        days.set(day, by);
        turned.fire(new DayTurned());
    }

    /** Goes back to the real day. @throws IllegalStateException as {@link #set} */
    @Transactional
    public void release(Actor by) {
        requireSettable(by);
        days.release();
        turned.fire(new DayTurned());
    }

    private void requireSettable(Actor by) {
        if (!demonstration || !by.is(Role.ADMINISTRATOR)) {
            throw new IllegalStateException("Only an administrator of a demonstration sets the day");
        }
    }

    private Optional<LocalDate> setDay() {
        return demonstration && days != null ? days.current() : Optional.empty();
    }
}
