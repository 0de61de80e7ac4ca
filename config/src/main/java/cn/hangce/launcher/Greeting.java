package cn.hangce.launcher;

import java.util.stream.Collectors;

/** What a newcomer wants to know once the city is ready. */
final class Greeting {

    private Greeting() {
    }

    static String of(Settings settings) {
        var text = new StringBuilder(System.lineSeparator());
        say(text, "greeting.address", settings.web().toString());
        say(text, "greeting.identity", settings.provider().toString());
        if (settings.demonstration() && settings.identity().isEmpty()) {
            say(text, "greeting.accounts", accounts(settings));
        }
        say(text, "greeting.home", settings.home().toString());
        return text.append(Words.of("greeting.end")).append(System.lineSeparator()).toString();
    }

    private static void say(StringBuilder text, String key, String value) {
        text.append(Words.of(key)).append(": ").append(value).append(System.lineSeparator());
    }

    private static String accounts(Settings settings) {
        return Realm.in(settings.servers()).accounts().stream()
                .map(account -> "%n    %-14s %-17s %s".formatted(account.name(), account.roles(), account.person()))
                .collect(Collectors.joining());
    }
}
