package cn.hangce.security;

import static cn.hangce.registry.Role.*;

import cn.hangce.registry.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Duties that one person must not join, by name. An account whose roles break one of them is not let in at all; that the
 * same <em>person</em> does not decide on what they reviewed is guarded case by case in the procedure.
 */
public enum Separation {
    /** Who applies does not judge; experts may come from enterprises, so they are left out here and excluded by employer. */
    APPLICANT_AND_OFFICIAL(EnumSet.of(APPLICANT),
            EnumSet.of(DISTRICT_OFFICER, CITY_OFFICER, DECISION_MAKER, FINANCE_OFFICER, AGENCY, FUND_MANAGER, AUDITOR, ADMINISTRATOR,
                    SEAL_KEEPER)),
    /** Nobody decides on what they reviewed. */
    REVIEW_AND_DECISION(EnumSet.of(DECISION_MAKER), EnumSet.of(DISTRICT_OFFICER, CITY_OFFICER, EXPERT)),
    /** Nobody seals what they decided. */
    DECISION_AND_SEAL(EnumSet.of(DECISION_MAKER), EnumSet.of(SEAL_KEEPER)),
    /** Who grants the money does not pay it out. */
    DECISION_AND_PAYMENT(EnumSet.of(FINANCE_OFFICER), EnumSet.of(DECISION_MAKER, CITY_OFFICER, DISTRICT_OFFICER)),
    /** Who audits does nothing that is audited. */
    AUDIT_AND_WORK(EnumSet.of(AUDITOR), EnumSet.complementOf(EnumSet.of(AUDITOR))),
    /** Who keeps the machine does not judge cases with it. */
    ADMINISTRATION_AND_WORK(EnumSet.of(ADMINISTRATOR), EnumSet.complementOf(EnumSet.of(ADMINISTRATOR)));

    private final Set<Role> one;
    private final Set<Role> other;

    Separation(Set<Role> one, Set<Role> other) {
        this.one = one;
        this.other = other;
    }

    /** The first separation that these roles, held by one account, would break. */
    public static Optional<Separation> brokenBy(Set<Role> roles) {
        return Arrays.stream(values()).filter(s -> s.isBrokenBy(roles)).findFirst();
    }

    private boolean isBrokenBy(Set<Role> roles) {
        return roles.stream().anyMatch(one::contains) && roles.stream().anyMatch(other::contains);
    }
}
