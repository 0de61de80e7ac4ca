package cn.hangce.web.message;

import cn.hangce.matching.message.Message;
import cn.hangce.matching.message.MessageKind;
import cn.hangce.matching.message.Messages;
import cn.hangce.policy.Duty;
import cn.hangce.policy.Program;
import cn.hangce.policy.Text;
import cn.hangce.security.CurrentActor;
import cn.hangce.web.Bundles;
import cn.hangce.web.Format;
import cn.hangce.web.Library;
import cn.hangce.web.Notes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** What whoever is signed on has been told, and how much of it is new. */
@Named("messagesPage")
@RequestScoped
public class MessagesPage {

    private static final int SHOWN = 200;

    @Inject
    private Messages messages;
    @Inject
    private CurrentActor current;
    @Inject
    private Library library;
    @Inject
    private Bundles bundles;
    @Inject
    private Format format;
    @Inject
    private Notes notes;

    private List<MessageLine> lines;
    private Long unread;

    /** How many are new; 0 for whoever is not signed on. */
    public long getUnread() {
        if (unread == null) {
            unread = current.signedOn() ? messages.unread(current.actor()) : 0;
        }
        return unread;
    }

    public List<MessageLine> getLines() {
        if (lines == null) {
            lines = messages.of(current.actor(), SHOWN).stream().map(message -> new MessageLine(message, sentence(message))).toList();
        }
        return lines;
    }

    private String sentence(Message message) {
        Optional<Program> program = library.program(message.programId());
        String name = program.map(Program::name).map(format::text).orElse(message.programId());
        String title = message.kind() == MessageKind.DUTY_DUE ? program.flatMap(each -> duty(each, message.title())).map(format::text).orElse(name)
                : message.title() == null ? name : message.title();
        return bundles.text("message", message.kind().name(), name, title, format.date(message.day()));
    }

    private static Optional<Text> duty(Program program, String id) {
        return program.duties().stream().filter(duty -> duty.id().equals(id)).findFirst().map(Duty::label);
    }

    /** Marks as read what stood on the page. */
    public String readAll() {
        if (!getLines().isEmpty()) {
            messages.read(getLines().get(0).message().id(), current.actor());
        }
        return notes.next("/work/messages", bundles.text("message", "read"));
    }
}
