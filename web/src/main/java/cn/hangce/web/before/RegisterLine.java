package cn.hangce.web.before;

import cn.hangce.casework.register.RegisterEntry;
import cn.hangce.casework.register.RegisterEntry.Standing;
import cn.hangce.casework.register.RegisterStep;
import cn.hangce.casework.register.Registering;
import java.time.Instant;
import java.util.List;

/**
 * A register, and an entry of it.
 *
 * @param entry   null where there is none
 * @param history what was done with the entry
 */
public record RegisterLine(Registering register, RegisterEntry entry, List<Step> history) {

    /** A step, as {@code hc:history} shows it. */
    public record Step(RegisterStep step, String what, String who) {

        public Instant getMoment() {
            return step.at();
        }

        public String getWhat() {
            return what;
        }

        public String getWho() {
            return who;
        }

        public String getGround() {
            return step.words();
        }

        public String getVersion() {
            return step.programVersion();
        }
    }

    /** Whether its registrant has something to file. */
    public boolean isToFile() {
        return entry == null || entry.standing() == Standing.SENT_BACK;
    }

    public String tone() {
        return switch (entry.standing()) {
            case WAITING -> "waiting";
            case SENT_BACK -> "bad";
            case ENTERED -> "good";
        };
    }
}
