package cn.hangce.security;

import cn.hangce.casework.law.LawChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;

/** Puts every change of the law on the audit trail, whichever way it was made. */
@ApplicationScoped
class LawTrail {

    @Inject
    private AuditTrail trail;

    void changed(@Observes LawChanged law) {
        trail.administeredTogether(law.by(), "program %s@%s %s, from %s: %s".formatted(law.programId(), law.version(),
                law.change().name().toLowerCase(Locale.ROOT), law.from(), law.reason()));
    }
}
