package cn.hangce.reporting.print;

import cn.hangce.reporting.document.MeetingMinutesDocument;
import cn.hangce.reporting.document.MeetingMinutesDocument.Item;
import cn.hangce.reporting.document.MeetingMinutesDocument.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The minutes of a meeting, with the list of what it resolved on each case. */
final class MeetingPapers {

    private final Labels labels;
    private final Stamp stamp;

    MeetingPapers(Labels labels, Stamp stamp) {
        this.labels = labels;
        this.stamp = stamp;
    }

    List<Sheet> minutes(MeetingMinutesDocument minutes) {
        Letter letter = new Letter(labels).body("meeting.held", minutes.heldOn(), minutes.place(), minutes.chair())
                .body("meeting.present", minutes.members(), minutes.present().size(), minutes.present())
                .section("meeting.minutes").words(minutes.words())
                .section("meeting.resolutions")
                .body("meeting.counted", minutes.items().size(), minutes.count(Resolution.APPROVED), minutes.count(Resolution.REFUSED), minutes.count(Resolution.DEFERRED))
                .enclosed("meeting.annex");
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Item item : minutes.items()) {
            rows.add(Map.of("line", String.valueOf(rows.size() + 1), "number", item.firm().number(), "name", name(item),
                    "resolution", labels.say("meeting." + item.resolution().name().toLowerCase(Locale.ROOT)), "reason", reason(item)));
        }
        return List.of(letter.sheet(Letter.Head.NONE, minutes, stamp),
                new Sheet("resolutions", Map.of("title", labels.say("meeting.list"), "caption", labels.say("meeting.caption", rows.size())), rows));
    }

    private String name(Item item) {
        return Lists.named(item.firm().name(), item.firm().creditCode()) + "\n" + item.program().in(labels.locale());
    }

    private String reason(Item item) {
        return item.left().isEmpty() ? item.reason() : item.reason() + "\n" + labels.say("meeting.left", item.left());
    }
}
