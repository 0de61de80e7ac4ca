package cn.hangce.reporting.seal;

import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import cn.hangce.security.AccessDenied;
import cn.hangce.security.AuditTrail;
import cn.hangce.security.Permission;
import cn.hangce.security.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who keeps whose seals: an officer of the city the city’s, one of a district the own district’s. Who tries another’s goes on record. */
@ApplicationScoped
public class SealKeepers {

    /** Whose seals are the city’s, as {@link #houseOf} has it. */
    public static final String CITY = "";

    @Inject
    private AuditTrail trail;

    /**
     * The house whose seals somebody keeps.
     *
     * @return the district, or {@link #CITY}
     * @throws AccessDenied without {@link Permission#SEAL_DOCUMENTS}
     * @throws SealRefusal  for a keeper without an office
     */
    public String houseOf(Actor by) {
        requirePermission(by);
        if (by.is(Role.CITY_OFFICER)) {
            return CITY;
        }
        if (by.is(Role.DISTRICT_OFFICER) && by.district() != null) {
            return by.district();
        }
        throw refused(by, "");
    }

    /**
     * Whether somebody may use a body’s seal.
     *
     * @param house the district whose body it is, or {@link #CITY}
     * @throws AccessDenied without {@link Permission#SEAL_DOCUMENTS}
     * @throws SealRefusal  where it is another body’s
     */
    public void require(Actor by, String house, String body) {
        requirePermission(by);
        boolean own = house.equals(CITY) ? by.is(Role.CITY_OFFICER) : by.is(Role.DISTRICT_OFFICER) && house.equals(by.district());
        if (!own) {
            throw refused(by, body);
        }
    }

    private void requirePermission(Actor by) {
        if (!Permissions.allow(by, Permission.SEAL_DOCUMENTS)) {
            trail.refused(by, Permission.SEAL_DOCUMENTS.name());
            throw new AccessDenied(Permission.SEAL_DOCUMENTS);
        }
    }

    private SealRefusal refused(Actor by, String body) {
        trail.refused(by, Permission.SEAL_DOCUMENTS.name());
        return SealRefusal.ofAnother(body);
    }
}
