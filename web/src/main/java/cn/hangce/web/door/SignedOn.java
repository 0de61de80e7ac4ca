package cn.hangce.web.door;

import cn.hangce.registry.Actor;
import cn.hangce.security.AuditTrail;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.util.Set;

/**
 * The mark in a session that its sign-on stands in the audit trail. When the session ends, whether by signing out or by the
 * idle time, the sign-off is put on record too.
 */
final class SignedOn implements HttpSessionBindingListener {

    static final String KEY = "hangce.signed-on";

    private final String account;
    private final String name;
    private boolean leaving;

    SignedOn(Actor actor) {
        this.account = actor.account();
        this.name = actor.name();
    }

    boolean is(Actor actor) {
        return account.equals(actor.account());
    }

    /** Notes that the person asked to leave, so that the end of the session is not taken for idleness. */
    void leave() {
        leaving = true;
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
        CDI.current().select(AuditTrail.class).get()
                .signedOff(new Actor(account, name, Set.of(), null, null, null), leaving ? "requested" : "expired");
    }
}
