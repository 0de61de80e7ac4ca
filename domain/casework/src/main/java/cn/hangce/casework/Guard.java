package cn.hangce.casework;

import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;

/** The checks that every act shares: whose role, and that a reason is given where one is owed. */
public final class Guard {

    private Guard() {
    }

    /** @throws UnlawfulAct {@link Rule#NOT_YOUR_ROLE} unless {@code by} has the role */
    public static void role(Actor by, Role role, String act) {
        if (by == null || !by.is(role)) {
            throw new UnlawfulAct(Rule.NOT_YOUR_ROLE, Words.act(act), Words.role(role));
        }
    }

    /** @throws UnlawfulAct {@link Rule#REASON_REQUIRED} when the reason is blank */
    public static String reason(String reason, String act) {
        if (reason == null || reason.isBlank()) {
            throw new UnlawfulAct(Rule.REASON_REQUIRED, Words.act(act));
        }
        return reason.strip();
    }
}
