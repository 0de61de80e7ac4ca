package cn.hangce.web.before;

import cn.hangce.casework.meeting.Meeting;
import cn.hangce.casework.meeting.MeetingPlan;
import cn.hangce.casework.meeting.Member;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A meeting while it is being typed; {@link MeetingPlan} judges it. */
public class MeetingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title;
    private LocalDate heldOn;
    private String place;
    private String chair;
    private final List<Seat> seats = new ArrayList<>();

    /** Today’s, with those who were entitled last time. @param last null where there was none */
    static MeetingForm ofDay(LocalDate day, Meeting last) {
        MeetingForm form = new MeetingForm();
        form.heldOn = day;
        if (last != null) {
            form.place = last.place();
            form.chair = last.chair();
            last.members().forEach(member -> form.seats.add(new Seat(member.name(), member.account(), true)));
        }
        form.addSeat();
        return form;
    }

    static MeetingForm of(Meeting meeting) {
        MeetingForm form = new MeetingForm();
        form.title = meeting.title();
        form.heldOn = meeting.heldOn();
        form.place = meeting.place();
        form.chair = meeting.chair();
        meeting.members().forEach(member -> form.seats.add(new Seat(member.name(), member.account(), member.present())));
        form.addSeat();
        return form;
    }

    MeetingPlan plan() {
        return new MeetingPlan(title, heldOn, place, chair,
                seats.stream().filter(seat -> seat.name != null && !seat.name.isBlank()).map(seat -> new Member(seat.name, seat.account, seat.present)).toList());
    }

    public void addSeat() {
        seats.add(new Seat(null, null, true));
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getChair() {
        return chair;
    }

    public void setChair(String chair) {
        this.chair = chair;
    }

    public List<Seat> getSeats() {
        return seats;
    }

    /** One who is entitled; a line without a name counts for nothing. */
    public static final class Seat implements Serializable {

        private static final long serialVersionUID = 1L;
        private String name;
        private String account;
        private boolean present;

        Seat(String name, String account, boolean present) {
            this.name = name;
            this.account = account;
            this.present = present;
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public String getAccount() {
            return account;
        }

        public void setAccount(String account) {
            this.account = account;
        }

        public boolean isPresent() {
            return present;
        }

        public void setPresent(boolean present) {
            this.present = present;
        }
    }
}
