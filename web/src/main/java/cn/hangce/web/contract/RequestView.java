package cn.hangce.web.contract;

import cn.hangce.casework.Words;
import cn.hangce.casework.contract.ChangeEntry;
import cn.hangce.casework.contract.ChangeRequest;
import cn.hangce.policy.Undertaking.Change;
import cn.hangce.registry.Role;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A request for a change, laid out for reading.
 *
 * @param law      what the program’s file says of such a change
 * @param opining  whether the reader is to give an opinion on it
 * @param deciding whether the reader is to decide it
 * @param asking   whether it is the reader’s own and can be taken back
 */
public record RequestView(ChangeRequest request, Change law, List<Line> steps, boolean opining, boolean deciding, boolean asking) {

    /** A step as the history component wants it; an applicant reads officials by their office. */
    public record Line(ChangeEntry entry, String text, Locale reader, boolean named) {

        public Instant getMoment() {
            return entry.at();
        }

        public String getWhat() {
            return text;
        }

        public String getWho() {
            String office = Words.role(entry.role()).in(reader);
            return named || entry.role() == Role.APPLICANT ? entry.actorName() + " · " + office : office;
        }

        public String getGround() {
            return entry.words();
        }

        public String getVersion() {
            return null;
        }
    }

    /** Good for the applicant, bad, waiting or over. */
    public String tone() {
        return switch (request.state()) {
            case ASKED, WITH_OPINION -> "waiting";
            case APPROVED -> "good";
            case REFUSED -> "bad";
            case WITHDRAWN -> "neutral";
        };
    }

    /** Whether the reader has something to write about it. */
    public boolean writing() {
        return opining || deciding;
    }
}
