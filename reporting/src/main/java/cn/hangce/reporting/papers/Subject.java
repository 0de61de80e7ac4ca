package cn.hangce.reporting.papers;

import cn.hangce.casework.Call;
import cn.hangce.casework.Case;
import cn.hangce.casework.Notice;
import cn.hangce.casework.Recommendation;
import cn.hangce.casework.meeting.Meeting;

/** Under what name the archive files a paper. */
public final class Subject {

    private Subject() {
    }

    public static String call(Call call) {
        return "call:" + call.id();
    }

    public static String of(Case subject) {
        return "case:" + subject.id();
    }

    public static String of(Notice notice) {
        return "notice:" + notice.id();
    }

    public static String of(Meeting meeting) {
        return "meeting:" + meeting.id();
    }

    public static String of(Recommendation list) {
        return "recommendation:" + list.id();
    }
}
