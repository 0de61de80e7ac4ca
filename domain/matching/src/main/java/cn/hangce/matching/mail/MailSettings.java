package cn.hangce.matching.mail;

import java.time.Duration;
import java.util.Optional;
import java.util.Properties;

/**
 * Where mail goes out: {@code hangce.mail.host}, {@code .port}, {@code .from}, {@code .user} and the password from the environment. Host
 * and port are those of the server’s mail session; without a host there is no mail.
 */
final class MailSettings {

    private static final String PATIENCE_MILLIS = String.valueOf(Duration.ofSeconds(10).toMillis());

    private MailSettings() {
    }

    static Optional<String> host() {
        return text("hangce.mail.host");
    }

    static String from() {
        return text("hangce.mail.from").orElse("hangce@localhost");
    }

    /** The part of the sender’s address that Message-IDs end with. */
    static String domain() {
        return from().replaceAll(".*@", "").replaceAll("[^A-Za-z0-9.-].*", "");
    }

    static Optional<String> user() {
        return text("hangce.mail.user");
    }

    static String password() {
        return Optional.ofNullable(System.getenv("HANGCE_MAIL_PASSWORD")).orElse("");
    }

    /** The session’s properties, and how long to wait for a server that does not answer. */
    static Properties patient(Properties session) {
        Properties patient = new Properties();
        session.stringPropertyNames().forEach(name -> patient.setProperty(name, session.getProperty(name)));
        for (String waiting : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            patient.setProperty("mail.smtp." + waiting, PATIENCE_MILLIS);
        }
        user().ifPresent(user -> patient.setProperty("mail.smtp.auth", "true"));
        return patient;
    }

    private static Optional<String> text(String name) {
        return Optional.ofNullable(System.getProperty(name)).map(String::strip).filter(given -> !given.isEmpty());
    }
}
