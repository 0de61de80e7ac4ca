package cn.hangce.web.my;

import cn.hangce.casework.HistoryEntry;
import cn.hangce.casework.Words;
import cn.hangce.registry.Role;
import java.time.Instant;
import java.util.Locale;

/** A step of a case as its applicant reads it: officials by their office, experts and what they wrote not at all. */
public record MyHistoryLine(HistoryEntry entry, Locale reader) {

    public Instant getMoment() {
        return entry.at();
    }

    public String getWhat() {
        return Words.act(entry.act()).in(reader);
    }

    public String getWho() {
        String office = Words.role(entry.actorRole()).in(reader);
        return entry.actorRole() == Role.APPLICANT ? entry.actorName() + " · " + office : office;
    }

    public String getGround() {
        return entry.act().confidential() ? null : entry.reason();
    }

    public String getVersion() {
        return entry.programVersion();
    }
}
