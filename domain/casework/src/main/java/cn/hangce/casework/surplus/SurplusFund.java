package cn.hangce.casework.surplus;

import cn.hangce.casework.Case;
import cn.hangce.casework.Guard;
import cn.hangce.casework.Moment;
import cn.hangce.policy.Text;
import cn.hangce.policy.Written;
import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Money that a project had not spent when it was accepted or ended. What may be used on is used until a day and reported by its holder;
 * then the city’s office says what of the reports it accepts, and the rest is taken back.
 */
@Entity
@Table(name = "surplus_fund")
public class SurplusFund {

    private static final int MOST_WORDS = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @OneToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "case_id", updatable = false)
    private Case subject;
    @Column(updatable = false)
    private long yuan;
    @Column(name = "found_on", updatable = false)
    private LocalDate foundOn;
    @Column(name = "kept_until", updatable = false)
    private LocalDate keptUntil;
    @Column(updatable = false)
    private String cite;
    @Column(name = "label_zh", updatable = false)
    private String labelZh;
    @Column(name = "label_en", updatable = false)
    private String labelEn;
    @OneToMany(mappedBy = "fund", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<SurplusSpending> spendings = new ArrayList<>();
    @Column(name = "accepted_yuan")
    private Long acceptedYuan;
    @Column(name = "settled_by")
    private String settledBy;
    @Column(name = "settled_on")
    private LocalDate settledOn;
    @Column(name = "settled_words")
    private String settledWords;

    protected SurplusFund() {
    }

    /** @param keptUntil the last day on which it may be used; null where it is taken back at once */
    SurplusFund(Case subject, long yuan, LocalDate keptUntil, String cite, Text label, Actor by, Moment now) {
        this.subject = subject;
        this.yuan = yuan;
        this.foundOn = now.day();
        this.keptUntil = keptUntil;
        this.cite = cite;
        this.labelZh = label.zh();
        this.labelEn = label.en();
        if (keptUntil == null) {
            close(0, "", by, now);
        }
    }

    /** Reports a part of it as spent; also after the last day, as long as nobody has settled it. */
    public SurplusSpending report(long spent, LocalDate day, String purpose, Actor by, Moment now) {
        Guard.role(by, Role.APPLICANT, "report-surplus");
        if (!subject.creditCode().equals(by.creditCode())) {
            throw new SurplusRefused(SurplusRule.NOT_YOURS);
        }
        requireOpen();
        if (spent <= 0) {
            throw new SurplusRefused(SurplusRule.NO_AMOUNT);
        }
        if (spent > leftYuan()) {
            throw new SurplusRefused(SurplusRule.MORE_THAN_LEFT, Written.yuan(leftYuan()));
        }
        if (day == null || day.isBefore(foundOn) || day.isAfter(keptUntil) || day.isAfter(now.day())) {
            throw new SurplusRefused(SurplusRule.WRONG_DAY, foundOn, keptUntil.isBefore(now.day()) ? keptUntil : now.day());
        }
        if (purpose == null || purpose.isBlank()) {
            throw new SurplusRefused(SurplusRule.NOTHING_SAID);
        }
        SurplusSpending spending = new SurplusSpending(this, spent, day, kept(purpose), by, now);
        spendings.add(spending);
        return spending;
    }

    /**
     * Says how much of what was reported was rightly spent, once it may be used no more or nothing is left of it.
     *
     * @param words why less is accepted than was reported; may be empty otherwise
     * @return what has to come back
     */
    public long settle(long accepted, String words, Actor by, Moment now) {
        Guard.role(by, Role.CITY_OFFICER, "settle-surplus");
        requireOpen();
        if (!isDue(now.day())) {
            throw new SurplusRefused(SurplusRule.STILL_RUNNING, keptUntil);
        }
        if (accepted < 0 || accepted > reportedYuan()) {
            throw new SurplusRefused(SurplusRule.MORE_THAN_REPORTED, Written.yuan(reportedYuan()));
        }
        if (accepted < reportedYuan() && (words == null || words.isBlank())) {
            throw new SurplusRefused(SurplusRule.GROUND_REQUIRED);
        }
        close(accepted, words == null ? "" : kept(words), by, now);
        return yuan - accepted;
    }

    private void close(long accepted, String words, Actor by, Moment now) {
        acceptedYuan = accepted;
        settledWords = words;
        settledBy = by.account();
        settledOn = now.day();
    }

    private static String kept(String words) {
        String stripped = words.strip();
        if (stripped.length() > MOST_WORDS) {
            throw new SurplusRefused(SurplusRule.TOO_MANY_WORDS, MOST_WORDS, stripped.length());
        }
        return stripped;
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new SurplusRefused(SurplusRule.SETTLED, subject.number());
        }
    }

    /** Whether nobody has accounted for it yet. */
    public boolean isOpen() {
        return settledOn == null;
    }

    /** Whether the city’s office can account for it: its time is over, or all of it is reported as spent. */
    public boolean isDue(LocalDate day) {
        return isOpen() && (day.isAfter(keptUntil) || leftYuan() == 0);
    }

    /** What was reported as spent. */
    public long reportedYuan() {
        return spendings.stream().mapToLong(SurplusSpending::yuan).sum();
    }

    /** What nobody has reported as spent. */
    public long leftYuan() {
        return yuan - reportedYuan();
    }

    public Long id() {
        return id;
    }

    public Case subject() {
        return subject;
    }

    public long yuan() {
        return yuan;
    }

    /** The day of the acceptance, or on which the project was ended. */
    public LocalDate foundOn() {
        return foundOn;
    }

    /** Inclusive; null where it was taken back at once. */
    public LocalDate keptUntil() {
        return keptUntil;
    }

    public String cite() {
        return cite;
    }

    public Text label() {
        return new Text(labelZh, labelEn);
    }

    /** Oldest first. */
    public List<SurplusSpending> spendings() {
        return List.copyOf(spendings);
    }

    /** What was found to be rightly spent; null while it is open. */
    public Long acceptedYuan() {
        return acceptedYuan;
    }

    /** What has to come back; null while it is open. */
    public Long takenBackYuan() {
        return acceptedYuan == null ? null : Long.valueOf(yuan - acceptedYuan);
    }

    /** Null while it is open. */
    public LocalDate settledOn() {
        return settledOn;
    }

    public String settledWords() {
        return settledWords;
    }
}
