package cn.hangce.reporting.papers;

import cn.hangce.casework.DocumentNumbers;
import cn.hangce.casework.Editions;
import cn.hangce.casework.meeting.AgendaItem;
import cn.hangce.casework.meeting.Meeting;
import cn.hangce.casework.meeting.Member;
import cn.hangce.policy.Program;
import cn.hangce.policy.Text;
import cn.hangce.reporting.document.MeetingMinutesDocument;
import cn.hangce.reporting.document.MeetingMinutesDocument.Item;
import cn.hangce.reporting.document.MeetingMinutesDocument.Resolution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Writes down what stands in the minutes of a meeting; takes their number. */
@ApplicationScoped
class MeetingDrafter {

    @Inject
    private Editions editions;
    @Inject
    private DocumentNumbers numbers;

    /** In the name of the bodies whose programs were on the agenda; numbered by the first. */
    MeetingMinutesDocument minutes(Meeting meeting, LocalDate day) {
        List<Program> programs = meeting.agenda().stream().map(item -> editions.of(item.subject())).toList();
        List<Text> bodies = programs.stream().flatMap(program -> Drafter.bureau(program).stream()).distinct().toList();
        return new MeetingMinutesDocument(numbers.next(programs.get(0), "meeting-minutes", day.getYear()), bodies, day, meeting.title(), meeting.heldOn(),
                meeting.place(), meeting.chair(), meeting.members().size(), meeting.presentMembers().stream().map(Member::name).toList(), meeting.minutes(),
                meeting.agenda().stream().map(this::item).toList());
    }

    private Item item(AgendaItem item) {
        return new Item(Drafter.firm(item.subject()), editions.of(item.subject()).name(), switch (item.resolution()) {
            case APPROVE -> Resolution.APPROVED;
            case REFUSE -> Resolution.REFUSED;
            case DEFER -> Resolution.DEFERRED;
        }, item.reason(), item.absent());
    }
}
