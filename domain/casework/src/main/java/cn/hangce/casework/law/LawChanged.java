package cn.hangce.casework.law;

import cn.hangce.casework.Moment;
import cn.hangce.registry.Actor;
import java.time.LocalDate;

/**
 * The law has changed. Observers take part in the transaction.
 *
 * @param change    whether a version was published or withdrawn
 * @param programId whose
 * @param version   which
 * @param from      the first day of the change: when the version comes into force, or from when the one before is in force again;
 *                  a version withdrawn before its day changes nothing on it
 * @param reason    as it was given
 */
public record LawChanged(Change change, String programId, String version, LocalDate from, String reason, Actor by, Moment at) {

    public enum Change { PUBLISHED, WITHDRAWN }

    static LawChanged published(Publication publication, Actor by, Moment at) {
        return new LawChanged(Change.PUBLISHED, publication.programId(), publication.version(), publication.from(), publication.reason(), by, at);
    }

    static LawChanged withdrawn(Publication publication, Actor by, Moment at) {
        LocalDate from = at.day().isBefore(publication.from()) ? publication.from() : at.day();
        return new LawChanged(Change.WITHDRAWN, publication.programId(), publication.version(), from, publication.withdrawalReason(), by, at);
    }
}
