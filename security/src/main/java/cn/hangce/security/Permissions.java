package cn.hangce.security;

import static cn.hangce.security.Permission.*;

import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The table of permissions: one line per role. What is not in the table is not allowed. */
public final class Permissions {

    private static final Map<Role, Set<Permission>> TABLE = new EnumMap<>(Map.ofEntries(
            Map.entry(Role.APPLICANT, EnumSet.of(APPLY)),
            Map.entry(Role.DISTRICT_OFFICER, EnumSet.of(VERIFY_DISTRICT_CASES, WORK_STAGES, READ_REGISTRY, READ_RECOGNITIONS, EVALUATE_HOLDERS)),
            Map.entry(Role.CITY_OFFICER, EnumSet.of(PUBLISH_CALLS, RUN_REVIEWS, WORK_STAGES, MATCH_CITY, ISSUE_DOCUMENTS, READ_REGISTRY,
                    KEEP_INTEGRITY_RECORDS, READ_ALL_CASES, READ_RECOGNITIONS, KEEP_RECOGNITIONS, EVALUATE_HOLDERS)),
            Map.entry(Role.EXPERT, EnumSet.of(SCORE_CASES)),
            Map.entry(Role.DECISION_MAKER, EnumSet.of(DECIDE_CASES, WORK_STAGES, READ_REGISTRY, READ_ALL_CASES, READ_RECOGNITIONS)),
            Map.entry(Role.FINANCE_OFFICER, EnumSet.of(RELEASE_PAYMENTS, WORK_STAGES, READ_REGISTRY, READ_RECOGNITIONS)),
            Map.entry(Role.AGENCY, EnumSet.of(WORK_STAGES)),
            Map.entry(Role.FUND_MANAGER, EnumSet.of(WORK_STAGES)),
            Map.entry(Role.AUDITOR, EnumSet.of(READ_AUDIT_TRAIL, READ_REGISTRY, READ_ALL_CASES, READ_RECOGNITIONS)),
            Map.entry(Role.ADMINISTRATOR, EnumSet.of(PUBLISH_PROGRAMS, KEEP_CALENDAR, SET_THE_DAY)),
            Map.entry(Role.SEAL_KEEPER, EnumSet.of(SEAL_DOCUMENTS))));

    private Permissions() {
    }

    /** True if one of the actor’s roles carries the permission. */
    public static boolean allow(Actor actor, Permission permission) {
        return actor.roles().stream().anyMatch(role -> of(role).contains(permission));
    }

    /** The permissions of a role. */
    public static Set<Permission> of(Role role) {
        return Set.copyOf(TABLE.getOrDefault(role, EnumSet.noneOf(Permission.class)));
    }
}
