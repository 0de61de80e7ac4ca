package cn.hangce.web.inbox;

import cn.hangce.casework.Editions;
import cn.hangce.casework.inbox.WaitingCase;
import cn.hangce.policy.Program;
import cn.hangce.policy.Stage;
import cn.hangce.policy.Text;
import cn.hangce.registry.CityClock;
import cn.hangce.web.Bundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Makes lines of the inbox. */
@RequestScoped
public class InboxRows {

    private static final long SOON = 7;

    @Inject
    private Editions editions;
    @Inject
    private CityClock clock;
    @Inject
    private Bundles bundles;

    InboxRow row(WaitingCase subject) {
        Program program = editions.version(subject.programVersion());
        Text stage = program.stages().stream().filter(each -> each.id().equals(subject.stage())).findFirst().map(Stage::label).orElse(program.name());
        Long left = subject.daysLeft(clock.today());
        return new InboxRow(subject, program.name(), stage, words(left), tone(left));
    }

    private String words(Long left) {
        if (left == null) {
            return bundles.text("inbox", "due.none");
        }
        return left == 0 ? bundles.text("inbox", "due.today") : bundles.text("inbox", left < 0 ? "due.over" : "due.left", String.valueOf(Math.abs(left)));
    }

    private static String tone(Long left) {
        return left == null || left >= SOON ? "neutral" : left < 0 ? "bad" : "waiting";
    }
}
