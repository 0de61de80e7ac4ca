package cn.hangce.casework.inbox;

import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The roles that cases wait for in an office, and who answers for each of them. */
public final class Offices {

    private static final Set<Role> WORKING = EnumSet.of(Role.DISTRICT_OFFICER, Role.CITY_OFFICER, Role.DECISION_MAKER, Role.FINANCE_OFFICER,
            Role.AGENCY, Role.FUND_MANAGER);

    private Offices() {
    }

    /** The offices that the actor holds. */
    public static Set<Role> of(Actor actor) {
        Set<Role> held = new TreeSet<>(actor.roles());
        held.retainAll(WORKING);
        return held;
    }

    /**
     * Who is told when an office is late. No text says so; it is the house’s rule: the city’s officers see to the districts, since they
     * wait for their lists, and whoever decides sees to everybody who works for the city. Nobody stands above the decision here.
     */
    public static Optional<Role> answeringFor(Role office) {
        return switch (office) {
            case DISTRICT_OFFICER -> Optional.of(Role.CITY_OFFICER);
            case CITY_OFFICER, FINANCE_OFFICER, AGENCY, FUND_MANAGER -> Optional.of(Role.DECISION_MAKER);
            default -> Optional.empty();
        };
    }

    /** Whether they hold an office in common, a district officer’s in the same district. */
    static boolean share(Role office, String oneDistrict, Set<Role> others, String otherDistrict) {
        return others.contains(office) && (office != Role.DISTRICT_OFFICER || oneDistrict != null && oneDistrict.equals(otherDistrict));
    }
}
