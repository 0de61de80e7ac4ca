package cn.hangce.matching.message;

import cn.hangce.casework.inbox.Official;
import cn.hangce.casework.inbox.Officials;
import cn.hangce.matching.mail.Outbox;
import cn.hangce.matching.message.WorkReminders.Told;
import cn.hangce.policy.Program;
import cn.hangce.policy.ProgramLibrary;
import cn.hangce.policy.Written;
import cn.hangce.registry.HouseAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * Writes what somebody has been told in one run as one mail, in the language they read: case numbers, programs and days, and not a
 * name of an applicant; with the address of the page on which to act.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class WorkMail {

    private static final String BUNDLE = "cn.hangce.matching.message.mail";
    private static final int MOST_LINES = 50;

    @Inject
    private Officials officials;
    @Inject
    private Outbox outbox;
    @Inject
    private ProgramLibrary library;

    void write(String account, List<Told> told) {
        officials.find(account).filter(reader -> reader.email() != null && reader.wantsMail()).ifPresent(reader -> write(reader, told));
    }

    private void write(Official reader, List<Told> told) {
        Locale language = "en".equals(reader.language()) ? Locale.ENGLISH : Locale.ROOT;
        ResourceBundle words = ResourceBundle.getBundle(BUNDLE, language, WorkMail.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String lines = told.stream().limit(MOST_LINES).map(each -> line(each, words, language)).collect(Collectors.joining("\n"));
        String more = told.size() > MOST_LINES ? "\n" + format(words, "more", told.size() - MOST_LINES) : "";
        String inbox = HouseAddress.of("/work/inbox.xhtml");
        String settings = HouseAddress.of("/work/absence.xhtml");
        outbox.put(reader.account(), reader.email(), format(words, "subject", told.size()),
                format(words, "greeting", reader.name()) + "\n\n" + lines + more + "\n\n" + format(words, "inbox", inbox) + "\n" + format(words, "stop", settings) + "\n");
    }

    private String line(Told told, ResourceBundle words, Locale language) {
        String program = library.program(told.program()).map(Program::name).map(name -> name.in(language)).orElse(told.program());
        String what = format(words, told.kind().name(), program, told.title(), Written.day(told.day()).in(language));
        return what + "\n  " + format(words, "act", HouseAddress.of(told.link()));
    }

    private static String format(ResourceBundle words, String key, Object... args) {
        Object[] texts = java.util.Arrays.stream(args).map(String::valueOf).toArray();
        return new MessageFormat(words.getString(key), Locale.ROOT).format(texts);
    }
}
