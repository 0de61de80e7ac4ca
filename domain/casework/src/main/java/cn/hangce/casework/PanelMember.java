package cn.hangce.casework;

import cn.hangce.registry.Expert;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** An expert as drawn: the employer is kept as it was on that day. */
@Embeddable
public class PanelMember {

    private String account;
    private String name;
    @Column(name = "employer_name")
    private String employerName;

    protected PanelMember() {
    }

    private PanelMember(String account, String name, String employerName) {
        this.account = account;
        this.name = name;
        this.employerName = employerName;
    }

    static PanelMember of(Expert expert) {
        return new PanelMember(expert.account(), expert.name(), expert.employerName());
    }

    public String account() {
        return account;
    }

    public String name() {
        return name;
    }

    public String employerName() {
        return employerName;
    }
}
