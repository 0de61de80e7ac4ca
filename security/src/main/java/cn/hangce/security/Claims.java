package cn.hangce.security;

import cn.hangce.registry.IdentityNumber;
import java.util.Set;

/**
 * What the identity provider says about who signed on, as the web layer hands it over.
 *
 * @param account    the unique account name
 * @param name       the name to show
 * @param roles      the names of the realm roles; unknown ones are ignored
 * @param creditCode the organisation’s unified social credit code, or null
 * @param identity   the identity number of a person who acts for nobody else, or null; it goes before no credit code
 * @param district   the district by its Chinese name, or null
 * @param division   the division of the bureau, or null
 */
public record Claims(String account, String name, Set<String> roles, String creditCode, IdentityNumber identity, String district,
                     String division) {

    public Claims {
        if (account == null || account.isBlank()) {
            throw new IllegalArgumentException("The identity provider named no account.");
        }
        name = name == null || name.isBlank() ? account : name;
        roles = Set.copyOf(roles);
    }

    /** Of an official, or of somebody who acts for an organisation. */
    public Claims(String account, String name, Set<String> roles, String creditCode, String district, String division) {
        this(account, name, roles, creditCode, null, district, division);
    }
}
