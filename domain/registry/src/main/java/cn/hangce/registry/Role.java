package cn.hangce.registry;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an account is there for; the realm roles of the identity provider bear the same names. */
public enum Role {
    APPLICANT, DISTRICT_OFFICER, CITY_OFFICER, EXPERT, DECISION_MAKER, FINANCE_OFFICER, AUDITOR, ADMINISTRATOR,
    /** Works for a body that the city entrusts with checks (受托机构). */
    AGENCY,
    /** Works for the manager of a fund (资金管理机构). */
    FUND_MANAGER,
    /** Keeps the seals (用印人); held beside an office, which says whose seals. */
    SEAL_KEEPER;

    /** The realm role’s name, such as {@code district-officer}. */
    public String keycloakName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role of that realm role; empty for realm roles that mean nothing here. */
    public static Optional<Role> of(String keycloakName) {
        return Arrays.stream(values()).filter(role -> role.keycloakName().equals(keycloakName)).findFirst();
    }
}
