package cn.hangce.casework.meeting;

import java.time.LocalDate;
import java.util.List;

/**
 * What a meeting is called with.
 *
 * @param title   such as 2022年第5次局长办公会议
 * @param chair   the name of one of the members
 * @param members all who are entitled, and who of them came
 */
public record MeetingPlan(String title, LocalDate heldOn, String place, String chair, List<Member> members) {

    public MeetingPlan {
        members = List.copyOf(members);
        boolean blank = isBlank(title) || isBlank(place) || isBlank(chair) || heldOn == null || members.isEmpty();
        if (blank || members.stream().noneMatch(member -> member.name().equals(chair.strip()))
                || members.stream().map(Member::name).distinct().count() < members.size()) {
            throw new MeetingRefused(MeetingRefused.Why.INCOMPLETE);
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
