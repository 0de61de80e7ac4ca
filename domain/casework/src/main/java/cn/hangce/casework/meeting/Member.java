package cn.hangce.casework.meeting;

import jakarta.persistence.Embeddable;

/** One who is entitled to sit in a meeting. */
@Embeddable
public class Member {

    private String name;
    private String account;
    private boolean present;

    protected Member() {
    }

    /**
     * @param account by which somebody is known in the histories of cases; null where the member has none
     * @param present whether the member came
     */
    public Member(String name, String account, boolean present) {
        this.name = name.strip();
        this.account = account == null || account.isBlank() ? null : account.strip();
        this.present = present;
    }

    public String name() {
        return name;
    }

    public String account() {
        return account;
    }

    public boolean present() {
        return present;
    }
}
