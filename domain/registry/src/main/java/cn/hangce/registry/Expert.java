package cn.hangce.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An expert of the city’s pool (专家), with the employer that decides about avoidance of interest. */
@Entity
@Table(name = "expert")
public class Expert {

    @Id
    private String account;
    private String name;
    @Column(name = "employer_credit_code")
    private String employerCreditCode;
    @Column(name = "employer_name")
    private String employerName;
    private String fields;
    private boolean active;

    protected Expert() {
    }

    public Expert(String account, String name, String employerCreditCode, String employerName, String fields) {
        this.account = account;
        this.name = name;
        this.employerCreditCode = CreditCode.of(employerCreditCode).value();
        this.employerName = employerName;
        this.fields = fields;
        this.active = true;
    }

    /** The account the expert signs on with. */
    public String account() {
        return account;
    }

    public String name() {
        return name;
    }

    public String employerCreditCode() {
        return employerCreditCode;
    }

    public String employerName() {
        return employerName;
    }

    /** Fields of expertise, separated by 、 */
    public String fields() {
        return fields;
    }

    public boolean active() {
        return active;
    }
}
