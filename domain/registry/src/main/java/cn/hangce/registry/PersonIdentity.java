package cn.hangce.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A person’s identity number as the database has it: closed, and its print to find it by. */
@Entity
@Table(name = "person_identity")
class PersonIdentity {

    @Id
    @Column(name = "credit_code", updatable = false)
    private String creditCode;
    @Column(updatable = false)
    private String print;
    @Column(updatable = false)
    private byte[] closed;

    protected PersonIdentity() {
    }

    PersonIdentity(PartyCode code, IdentityNumber number, IdentityCipher cipher) {
        this.creditCode = code.value();
        this.print = cipher.print(number);
        this.closed = cipher.close(number, code);
    }

    String creditCode() {
        return creditCode;
    }

    IdentityNumber number(IdentityCipher cipher) {
        return cipher.open(closed, new PartyCode(creditCode));
    }
}
