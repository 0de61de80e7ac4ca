package cn.hangce.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;

/** An organisation on record (单位), as the market supervision bureau hands it over; known by its credit code. */
@Entity
@Table(name = "organisation")
public class Organisation {

    @Id
    @Column(name = "credit_code")
    private String creditCode;
    @Version
    private long version;
    private String name;
    private String district;
    @Column(name = "registered_on")
    private LocalDate registeredOn;
    @Column(name = "org_type")
    private String orgType;
    private String status;

    protected Organisation() {
    }

    public Organisation(CreditCode creditCode, String name, String district, LocalDate registeredOn, String orgType, String status) {
        this.creditCode = creditCode.value();
        take(name, district, registeredOn, orgType, status);
    }

    /** Takes a later hand-over: the name, the seat and the status may have changed, the code never does. */
    void update(String newName, String newDistrict, LocalDate newRegisteredOn, String newOrgType, String newStatus) {
        take(newName, newDistrict, newRegisteredOn, newOrgType, newStatus);
    }

    private void take(String newName, String newDistrict, LocalDate newRegisteredOn, String newOrgType, String newStatus) {
        this.name = Objects.requireNonNull(newName);
        this.district = Objects.requireNonNull(newDistrict);
        this.registeredOn = newRegisteredOn;
        this.orgType = Objects.requireNonNull(newOrgType);
        this.status = Objects.requireNonNull(newStatus);
    }

    public String creditCode() {
        return creditCode;
    }

    public String name() {
        return name;
    }

    public String district() {
        return district;
    }

    public LocalDate registeredOn() {
        return registeredOn;
    }

    /** The choice of the fact {@code org_type}. */
    public String orgType() {
        return orgType;
    }

    public String status() {
        return status;
    }
}
