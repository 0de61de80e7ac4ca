package cn.hangce.registry;

import java.util.Objects;
import java.util.Set;

/**
 * Who acts. Every act of the domain takes one and checks it; what a page sends is never believed.
 *
 * @param account    the account’s name at the identity provider
 * @param name       the person’s or organisation’s name, for the record
 * @param roles      what the account is there for
 * @param creditCode the organisation or person it acts for, by its {@link PartyCode}; null for officials and experts
 * @param district   the district it works for; null for everybody else
 * @param division   the division of the bureau; may be null
 */
public record Actor(String account, String name, Set<Role> roles, String creditCode, String district, String division) {

    private static final Actor SYSTEM = new Actor("system", "system", Set.of(), null, null, null);

    public Actor {
        Objects.requireNonNull(account, "account");
        name = name == null || name.isBlank() ? account : name;
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** The running system itself, where no person acts; it has no role. */
    public static Actor system() {
        return SYSTEM;
    }
}
