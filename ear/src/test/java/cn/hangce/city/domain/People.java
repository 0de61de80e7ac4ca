package cn.hangce.city.domain;

import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import java.util.Set;

/** Who acts in the in-container tests. */
final class People {

    static final Actor CITY = new Actor("city", "city", Set.of(Role.CITY_OFFICER, Role.SEAL_KEEPER), null, null, null);
    /** Runs calls like the other, but keeps no seal. */
    static final Actor CITY_WITHOUT_SEAL = official("city-without-seal", Role.CITY_OFFICER);
    static final Actor DECIDER = official("decider", Role.DECISION_MAKER);
    static final Actor FINANCE = official("finance", Role.FINANCE_OFFICER);
    static final Actor ADMINISTRATOR = official("administrator", Role.ADMINISTRATOR);

    private People() {
    }

    static Actor firm(String creditCode) {
        return new Actor("firm-" + creditCode, creditCode, Set.of(Role.APPLICANT), creditCode, null, null);
    }

    static Actor district(String name) {
        return new Actor("district-" + name, name, Set.of(Role.DISTRICT_OFFICER, Role.SEAL_KEEPER), null, name, null);
    }

    static Actor expert(String account) {
        return official(account, Role.EXPERT);
    }

    static Actor official(String account, Role role) {
        return new Actor(account, account, Set.of(role), null, null, null);
    }
}
