package cn.hangce.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import org.hibernate.annotations.DiscriminatorFormula;

/**
 * Whoever can apply, on record: an {@link Organisation} or a {@link Person}. Everything that is done with an applicant is done
 * with this, so that there is one way for both.
 */
@Entity
@Table(name = "organisation")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorFormula("case when org_type = 'person' then 'Person' else 'Organisation' end")
public abstract class Party {

    @Id
    @Column(name = "credit_code")
    private String creditCode;
    @Version
    private long version;
    private String name;
    private String district;
    @Column(name = "org_type")
    private String orgType;
    private String status;

    protected Party() {
    }

    Party(PartyCode code) {
        this.creditCode = code.value();
    }

    void take(String newName, String newDistrict, String newOrgType, String newStatus) {
        this.name = Objects.requireNonNull(newName);
        this.district = Objects.requireNonNull(newDistrict);
        this.orgType = Objects.requireNonNull(newOrgType);
        this.status = Objects.requireNonNull(newStatus);
    }

    /** The value of its {@link PartyCode}. */
    public String creditCode() {
        return creditCode;
    }

    public String name() {
        return name;
    }

    /** Where an organisation is registered, where a person works. */
    public String district() {
        return district;
    }

    /** The choice of the fact {@code org_type}. */
    public String orgType() {
        return orgType;
    }

    public String status() {
        return status;
    }

    /** A person’s identity number as it may be shown; null for an organisation. */
    public abstract String maskedIdentity();

    /** What tells it from others of its name: the credit code, or the masked identity number. */
    public String shownCode() {
        return maskedIdentity() == null ? creditCode : maskedIdentity();
    }

    public boolean isPerson() {
        return maskedIdentity() != null;
    }
}
