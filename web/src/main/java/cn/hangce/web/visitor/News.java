package cn.hangce.web.visitor;

import cn.hangce.casework.Call;
import cn.hangce.casework.Calls;
import cn.hangce.casework.Notice;
import cn.hangce.casework.Publicity;
import cn.hangce.registry.CityClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What is open today, for the front page; what ends soonest comes first. */
@Named("news")
@RequestScoped
public class News {

    private static final int AT_MOST = 4;

    @Inject
    private Calls calls;
    @Inject
    private Publicity publicity;
    @Inject
    private CityClock clock;

    private List<Call> openCalls;
    private List<Notice> openNotices;

    public List<Call> getCalls() {
        if (openCalls == null) {
            openCalls = calls.open().stream().sorted(Comparator.comparing(Call::closesOn)).limit(AT_MOST).toList();
        }
        return openCalls;
    }

    public List<Notice> getNotices() {
        if (openNotices == null) {
            LocalDate today = clock.today();
            openNotices = publicity.notices().stream().filter(notice -> notice.takesObjectionsOn(today))
                    .sorted(Comparator.comparing(Notice::openUntil)).limit(AT_MOST).toList();
        }
        return openNotices;
    }
}
