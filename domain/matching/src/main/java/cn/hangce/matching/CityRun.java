package cn.hangce.matching;

import cn.hangce.casework.Moment;
import cn.hangce.registry.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A run over the city (匹配任务): every organisation judged by every program as things stand on one day.
 *
 * <p>An officer starts it; it is cut into slices that are worked off one after the other, each with its results in one
 * transaction. It may be stopped and gone on with, also by a machine that stands up after a crash. When the last slice is done
 * it is done, and the next run judges only what has changed since.
 */
@Entity
@Table(name = "city_run")
public class CityRun {

    /** Where a run stands; at most one is running. */
    public enum State { RUNNING, STOPPED, DONE }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(updatable = false)
    private LocalDate day;
    @Enumerated(EnumType.STRING)
    private State state;
    @Column(name = "started_by", updatable = false)
    private String startedBy;
    @Column(name = "started_at", updatable = false)
    private Instant startedAt;
    @Column(name = "ended_at")
    private Instant endedAt;
    private String failure;

    protected CityRun() {
    }

    CityRun(LocalDate day, Actor by, Moment now) {
        this.day = Objects.requireNonNull(day);
        this.state = State.RUNNING;
        this.startedBy = by.name();
        this.startedAt = now.at();
    }

    /** @param why what went wrong; null where somebody stopped it */
    void stop(String why, Moment now) {
        if (state == State.RUNNING) {
            end(State.STOPPED, why, now);
        }
    }

    void resume() {
        if (state != State.STOPPED) {
            throw new MatchingRefused("NOT_STOPPED", id);
        }
        state = State.RUNNING;
        endedAt = null;
        failure = null;
    }

    void finish(Moment now) {
        if (state == State.RUNNING) {
            end(State.DONE, null, now);
        }
    }

    private void end(State how, String why, Moment now) {
        state = how;
        failure = why;
        endedAt = now.at();
    }

    public Long id() {
        return id;
    }

    /** The day on which everybody is judged. */
    public LocalDate day() {
        return day;
    }

    public State state() {
        return state;
    }

    public boolean running() {
        return state == State.RUNNING;
    }

    public String startedBy() {
        return startedBy;
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** Null while it runs. */
    public Instant endedAt() {
        return endedAt;
    }

    /** What made it stop; null where nothing went wrong. */
    public String failure() {
        return failure;
    }
}
