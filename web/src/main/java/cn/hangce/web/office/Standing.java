package cn.hangce.web.office;

import cn.hangce.casework.Case;
import cn.hangce.casework.Status;
import cn.hangce.casework.Words;
import cn.hangce.policy.Stage;
import cn.hangce.policy.Text;

/**
 * Where a case stands, for lists: the stage while it is under way, afterwards its status.
 *
 * @param key   stable, for filters and addresses
 * @param label for the reader
 * @param tone  the badge’s: neutral, waiting, good or bad
 */
public record Standing(String key, Text label, String tone) {

    static Standing of(Case subject, Stage stage) {
        return subject.status() == Status.UNDER_WAY
                ? new Standing(stage.id(), stage.label(), "waiting")
                : new Standing(subject.status().name().toLowerCase(java.util.Locale.ROOT), Words.status(subject.status()), tone(subject.status()));
    }

    private static String tone(Status status) {
        return switch (status) {
            case APPROVED, RECOGNISED, GRANTED, COMPLETED -> "good";
            case REJECTED, REFUSED, TERMINATED -> "bad";
            case RETURNED, UNDER_WAY -> "waiting";
            case DRAFT, WITHDRAWN -> "neutral";
        };
    }
}
