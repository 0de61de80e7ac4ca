package cn.hangce.casework.inbox;

import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** An account of an office as it last came through the door. What it may do is asked of its sign-on each time, never of this. */
@Entity
@Table(name = "official")
public class Official {

    @Id
    private String account;
    private String name;
    private String district;
    private String email;
    private String language;
    @Column(name = "wants_mail")
    private boolean wantsMail = true;
    @Column(name = "seen_at")
    private Instant seenAt;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "official_role", joinColumns = @JoinColumn(name = "account"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> offices = EnumSet.noneOf(Role.class);

    protected Official() {
    }

    Official(String account) {
        this.account = account;
    }

    void seen(Actor actor, String mail, String tongue, Instant at) {
        name = actor.name();
        district = actor.district();
        email = mail;
        language = tongue;
        seenAt = at;
        Set<Role> held = Offices.of(actor);
        if (!Objects.equals(held, offices)) {
            offices.clear();
            offices.addAll(held);
        }
    }

    void wantMail(boolean wanted) {
        wantsMail = wanted;
    }

    /** Whether this account could work in the other’s place in an office. */
    boolean isColleagueIn(Role office, String inDistrict) {
        return Offices.share(office, inDistrict, offices, district);
    }

    public String account() {
        return account;
    }

    public String name() {
        return name;
    }

    public String district() {
        return district;
    }

    /** Null where the identity provider knows none. */
    public String email() {
        return email;
    }

    /** {@code zh} or {@code en}. */
    public String language() {
        return language;
    }

    public boolean wantsMail() {
        return wantsMail;
    }

    public Set<Role> offices() {
        return Set.copyOf(offices);
    }
}
