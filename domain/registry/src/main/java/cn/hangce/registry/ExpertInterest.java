package cn.hangce.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.Period;

/** What keeps an expert from judging an organisation (回避): from when until when, and where the city knows it from. */
@Entity
@Table(name = "expert_interest")
public class ExpertInterest {

    /** The sorts of interest, and for how long each still counts after its end. */
    public enum Kind {
        EMPLOYER(Period.ZERO),
        SHAREHOLDING(Period.ZERO),
        /** Worked together: counts for three years after that. No text sets a term; it is the city’s practice, and stands here only. */
        COOPERATION(Period.ofYears(3)),
        FAMILY(Period.ZERO),
        /** Said by the expert when asked; has no end. */
        DECLARED(Period.ZERO);

        private final Period after;

        Kind(Period after) {
            this.after = after;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(updatable = false)
    private String account;
    @Column(name = "credit_code", updatable = false)
    private String creditCode;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Kind kind;
    @Column(name = "from_on", updatable = false)
    private LocalDate from;
    @Column(name = "until_on", updatable = false)
    private LocalDate until;
    @Column(name = "avoid_until", updatable = false)
    private LocalDate avoidUntil;
    @Column(updatable = false)
    private String source;

    protected ExpertInterest() {
    }

    /**
     * @param from   first day of the tie
     * @param until  its last day; null while it lasts
     * @param source where the city knows it from
     */
    public ExpertInterest(String account, String creditCode, Kind kind, LocalDate from, LocalDate until, String source) {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("An interest ends after it begins: " + from + ", " + until);
        }
        this.account = account;
        this.creditCode = CreditCode.of(creditCode).value();
        this.kind = kind;
        this.from = from;
        this.until = until;
        this.avoidUntil = until == null ? null : until.plus(kind.after);
        this.source = source;
    }

    /** Whether the expert must keep away on {@code day}. */
    public boolean countsOn(LocalDate day) {
        return !day.isBefore(from) && (avoidUntil == null || !day.isAfter(avoidUntil));
    }

    public String account() {
        return account;
    }

    /** The organisation. */
    public String creditCode() {
        return creditCode;
    }

    public Kind kind() {
        return kind;
    }

    public LocalDate from() {
        return from;
    }

    /** The last day of the tie itself; null while it lasts. */
    public LocalDate until() {
        return until;
    }

    public String source() {
        return source;
    }
}
