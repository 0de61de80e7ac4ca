package cn.hangce.web.office;

import cn.hangce.casework.HistoryEntry;
import cn.hangce.casework.Words;
import java.time.Instant;
import java.util.Locale;

/** A step of a case in the reader’s words, as the history component wants it. */
public record HistoryLine(HistoryEntry entry, Locale reader) {

    public Instant getMoment() {
        return entry.at();
    }

    public String getWhat() {
        return Words.act(entry.act()).in(reader);
    }

    public String getWho() {
        return entry.actorName() + " · " + Words.role(entry.actorRole()).in(reader);
    }

    public String getGround() {
        return entry.reason();
    }

    public String getVersion() {
        return entry.programVersion();
    }
}
