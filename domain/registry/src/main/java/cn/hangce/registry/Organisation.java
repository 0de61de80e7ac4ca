package cn.hangce.registry;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.LocalDate;

/** An organisation on record (单位), as the market supervision bureau hands it over; known by its credit code. */
@Entity
@DiscriminatorValue("Organisation")
public class Organisation extends Party {

    @Column(name = "registered_on")
    private LocalDate registeredOn;

    protected Organisation() {
    }

    public Organisation(CreditCode creditCode, String name, String district, LocalDate registeredOn, String orgType, String status) {
        super(new PartyCode(creditCode.value()));
        update(name, district, registeredOn, orgType, status);
    }

    /** Takes a later hand-over: the name, the seat and the status may have changed, the code never does. */
    final void update(String newName, String newDistrict, LocalDate newRegisteredOn, String newOrgType, String newStatus) {
        if (Person.KIND.equals(newOrgType)) {
            throw new IllegalArgumentException("An organisation is no person: " + creditCode());
        }
        take(newName, newDistrict, newOrgType, newStatus);
        this.registeredOn = newRegisteredOn;
    }

    public LocalDate registeredOn() {
        return registeredOn;
    }

    @Override
    public String maskedIdentity() {
        return null;
    }
}
