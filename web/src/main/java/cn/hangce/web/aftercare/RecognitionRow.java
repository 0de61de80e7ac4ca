package cn.hangce.web.aftercare;

import cn.hangce.casework.Recognition;
import cn.hangce.policy.Text;
import java.time.LocalDate;
import java.util.Map;

/**
 * A recognition in a list.
 *
 * @param title   what is held
 * @param waiting whether something on it waits for the reader
 */
public record RecognitionRow(Recognition recognition, Text title, Recognition.Standing standing, boolean waiting) {

    private static final Map<Recognition.Standing, String> TONES = Map.of(Recognition.Standing.VALID, "good", Recognition.Standing.EXPIRING, "waiting",
            Recognition.Standing.EXPIRED, "neutral", Recognition.Standing.REVOKED, "bad", Recognition.Standing.SUPERSEDED, "neutral");

    static RecognitionRow of(Recognition recognition, Text title, LocalDate today, boolean waiting) {
        return new RecognitionRow(recognition, title, recognition.standing(today), waiting);
    }

    /** The badge’s tone. */
    public String tone() {
        return TONES.get(standing);
    }
}
