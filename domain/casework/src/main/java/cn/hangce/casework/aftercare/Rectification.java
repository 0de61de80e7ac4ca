package cn.hangce.casework.aftercare;

import cn.hangce.casework.Guard;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** Time that a holder has to put things right (限期整改), and whether it has. */
@Entity
@Table(name = "rectification")
public class Rectification {

    static final String DONE = "rectified";
    static final String NOT_DONE = "not-rectified";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "consequence_id", updatable = false)
    private long consequenceId;
    @Column(name = "recognition_id", updatable = false)
    private long recognitionId;
    @Column(name = "due_on", updatable = false)
    private LocalDate dueOn;
    private String result;
    private String reason = "";

    protected Rectification() {
    }

    Rectification(Consequence ground, LocalDate dueOn) {
        this.consequenceId = ground.id();
        this.recognitionId = ground.recognitionId();
        this.dueOn = dueOn;
    }

    /** That it was put right can be found at once; that it was not, only when the time is over. */
    void judge(boolean done, String why, LocalDate today) {
        if (result != null) {
            throw new CareRefused(CareRule.ALREADY_DECIDED);
        }
        if (!done && !today.isAfter(dueOn)) {
            throw new CareRefused(CareRule.TIME_RUNNING, dueOn);
        }
        reason = Guard.reason(why, "judge-rectification");
        result = done ? DONE : NOT_DONE;
    }

    public Long id() {
        return id;
    }

    public long consequenceId() {
        return consequenceId;
    }

    public long recognitionId() {
        return recognitionId;
    }

    /** The last day for it. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** {@code rectified} or {@code not-rectified}; null while it waits. */
    public String result() {
        return result;
    }

    public String reason() {
        return reason;
    }
}
