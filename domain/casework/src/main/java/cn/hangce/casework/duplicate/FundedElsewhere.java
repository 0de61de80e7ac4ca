package cn.hangce.casework.duplicate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A project that another body funds, as its list says. */
@Entity
@Table(name = "funded_elsewhere")
public class FundedElsewhere {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String organisation;
    @Column(name = "credit_code")
    private String creditCode;
    private String title;
    private String programme;
    private int year;
    private long yuan;
    @Column(name = "listed_by")
    private String listedBy;
    @Column(name = "listed_at")
    private Instant listedAt;

    protected FundedElsewhere() {
    }

    public Long id() {
        return id;
    }

    public String organisation() {
        return organisation;
    }

    /** Null where the list names none. */
    public String creditCode() {
        return creditCode;
    }

    public String title() {
        return title;
    }

    /** The programme or plan that funds it, as the list names it. */
    public String programme() {
        return programme;
    }

    public int year() {
        return year;
    }

    public long yuan() {
        return yuan;
    }

    public Instant listedAt() {
        return listedAt;
    }

    public String listedBy() {
        return listedBy;
    }
}
