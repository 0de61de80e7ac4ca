package cn.hangce.web;

import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;

/** Who is signed on, for the pages. */
@Named("me")
@RequestScoped
public class Me {

    @Inject
    private CurrentActor current;
    @Inject
    private Bundles bundles;

    public boolean isSignedOn() {
        return current.signedOn();
    }

    public Actor getActor() {
        return current.actor();
    }

    public String getName() {
        return current.actor().name();
    }

    /** The roles in the reader’s language; the district officer’s with the district. */
    public String getRoleNames() {
        String names = current.actor().roles().stream().sorted().map(role -> bundles.text("common", "role." + role.name()))
                .collect(Collectors.joining(" · "));
        String district = current.actor().district();
        return district == null || !is(Role.DISTRICT_OFFICER.name()) ? names : district + " · " + names;
    }

    public boolean is(String role) {
        return current.actor().is(Role.valueOf(role));
    }

    public boolean may(String permission) {
        return current.may(Permission.valueOf(permission));
    }
}
