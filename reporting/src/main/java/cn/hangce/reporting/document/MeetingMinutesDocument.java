package cn.hangce.reporting.document;

import cn.hangce.policy.Text;
import cn.hangce.registry.Masking;
import java.time.LocalDate;
import java.util.List;

/**
 * The minutes of a meeting that decided on cases (会议纪要), with its resolutions.
 *
 * @param issuers the bodies whose cases were decided
 * @param meeting what it was called
 * @param members how many are entitled to sit in it
 * @param present the names of those who came
 * @param words   the minutes as they were taken
 * @param items   in the order of the agenda
 */
public record MeetingMinutesDocument(String number, List<Text> issuers, LocalDate issuedOn, String meeting, LocalDate heldOn, String place,
                                     String chair, int members, List<String> present, String words, List<Item> items) implements OfficialDocument {

    /** What was resolved. */
    public enum Resolution { APPROVED, REFUSED, DEFERRED }

    public MeetingMinutesDocument {
        number = Given.text(number, "number");
        issuers = Given.some(issuers, "issuers");
        Given.value(issuedOn, "day of issue");
        meeting = Given.text(meeting, "meeting");
        Given.value(heldOn, "day of the meeting");
        place = Given.text(place, "place");
        chair = Given.text(chair, "chair");
        present = Given.some(present, "those present");
        if (2 * present.size() <= members) {
            throw new IllegalArgumentException(present.size() + " of " + members + " is no quorum");
        }
        words = Given.text(words, "minutes");
        items = Given.some(items, "items");
    }

    /**
     * One case of the agenda.
     *
     * @param left the names of those who left the table for it; empty where nobody had to
     */
    public record Item(ListedFirm firm, Text program, Resolution resolution, String reason, String left) {

        public Item {
            Given.value(firm, "firm");
            Given.value(program, "program");
            Given.value(resolution, "resolution");
            reason = Given.text(reason, "reason");
            left = Given.orEmpty(left);
        }
    }

    @Override
    public String kind() {
        return "meeting-minutes";
    }

    @Override
    public boolean toPersons() {
        return items.stream().allMatch(item -> Masking.isMasked(item.firm().creditCode()));
    }

    @Override
    public SealUse sealUse() {
        return SealUse.NONE;
    }

    @Override
    public String title() {
        return meeting.endsWith("纪要") ? meeting : meeting + "纪要";
    }

    public long count(Resolution resolution) {
        return items.stream().filter(item -> item.resolution() == resolution).count();
    }
}
