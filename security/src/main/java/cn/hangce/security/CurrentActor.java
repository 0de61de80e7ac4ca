package cn.hangce.security;

import cn.hangce.registry.Actor;
import cn.hangce.registry.Persons;
import cn.hangce.registry.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who acts in this request. The web layer hands over the claims once, at the door; everything behind it asks here and never
 * trusts what a page sends.
 */
@RequestScoped
public class CurrentActor {

    private static final Actor ANONYMOUS = new Actor("anonymous", "", Set.of(), null, null, null);

    private AuditTrail trail;
    private Persons persons;
    private Actor actor = ANONYMOUS;

    @Inject
    CurrentActor(AuditTrail trail, Persons persons) {
        this.trail = trail;
        this.persons = persons;
    }

    /** For the container’s proxy. */
    protected CurrentActor() {
    }

    /**
     * Takes over the claims of who signed on.
     *
     * @throws AccessDenied if the account’s roles join duties that must be kept apart
     */
    public void identify(Claims claims) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        claims.roles().stream().map(Role::of).flatMap(Optional::stream).forEach(roles::add);
        Optional<Separation> broken = Separation.brokenBy(roles);
        actor = new Actor(claims.account(), claims.name(), broken.isPresent() ? Set.of() : roles,
                actsFor(claims), claims.district(), claims.division());
        broken.ifPresent(separation -> {
            throw new AccessDenied(separation);
        });
    }

    /** Behind the door nobody is known by an identity number. Who signs on for an organisation acts for it, not for themselves. */
    private String actsFor(Claims claims) {
        return claims.creditCode() != null || claims.identity() == null ? claims.creditCode() : persons.codeOf(claims.identity()).orElse(null);
    }

    /** Who acts; a reader without account has no roles and the account “anonymous”. */
    public Actor actor() {
        return actor;
    }

    public boolean signedOn() {
        return actor != ANONYMOUS;
    }

    public boolean may(Permission permission) {
        return Permissions.allow(actor, permission);
    }

    /**
     * Returns who acts if they hold the permission; otherwise the attempt goes on record.
     *
     * @throws AccessDenied if they do not
     */
    public Actor require(Permission permission) {
        if (!may(permission)) {
            trail.refused(actor, permission.name());
            throw new AccessDenied(permission);
        }
        return actor;
    }
}
