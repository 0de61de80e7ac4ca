package cn.hangce.casework;

import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Who holds a review (document 38, 三(一)2 and its like): the city, or a district for its own cases, or an entrusted body. */
@Embeddable
class PanelHolder {

    static final PanelHolder CITY = new PanelHolder(Role.CITY_OFFICER, null);

    @Enumerated(EnumType.STRING)
    @Column(name = "held_by", updatable = false)
    private Role role;
    /** Null unless a district holds it. */
    @Column(updatable = false)
    private String district;

    protected PanelHolder() {
    }

    private PanelHolder(Role role, String district) {
        this.role = role;
        this.district = district;
    }

    /** Of the review in which the case stands. */
    static PanelHolder of(Procedure procedure, Case subject) {
        Role worker = procedure.worker(subject.stage());
        return new PanelHolder(worker, worker == Role.DISTRICT_OFFICER ? subject.district() : null);
    }

    /** @throws UnlawfulAct unless the actor works for it */
    void require(Actor by, String act) {
        Guard.role(by, role, act);
        if (district != null && !district.equals(by.district())) {
            throw new UnlawfulAct(Rule.NOT_YOUR_DISTRICT, district, String.valueOf(by.district()));
        }
    }

    /** The city sees every review, others those that they hold. */
    boolean isSeenBy(Actor by) {
        return by.is(Role.CITY_OFFICER) || by.is(role) && (district == null || district.equals(by.district()));
    }
}
