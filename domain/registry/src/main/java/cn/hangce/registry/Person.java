package cn.hangce.registry;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

/**
 * A natural person on record (个人), as the human resources bureau hands it over. The identity number itself is not here but with
 * {@link Persons}; this has only what may be shown of it.
 */
@Entity
@DiscriminatorValue("Person")
public class Person extends Party {

    /** The choice of the fact {@code org_type} that is theirs alone. */
    public static final String KIND = "person";

    @Column(name = "masked_identity")
    private String maskedIdentity;

    protected Person() {
    }

    /** @param district where the person works */
    public Person(PartyCode code, IdentityNumber number, String name, String district, String status) {
        super(requirePersons(code));
        this.maskedIdentity = number.masked();
        update(name, district, status);
    }

    private static PartyCode requirePersons(PartyCode code) {
        if (!code.isPersons()) {
            throw new IllegalArgumentException(code + " is no person’s code");
        }
        return code;
    }

    /** Takes a later hand-over: people marry, move and change their work; the number stays. */
    final void update(String newName, String newDistrict, String newStatus) {
        take(newName, newDistrict, KIND, newStatus);
    }

    @Override
    public String maskedIdentity() {
        return maskedIdentity;
    }
}
