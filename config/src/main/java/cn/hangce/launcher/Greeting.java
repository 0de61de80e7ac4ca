package cn.hangce.launcher;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a newcomer wants to know once the city is ready. */
final class Greeting {

    private static final int SHOWN = 6;

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

    /** Of accounts with the same roles the first ones; the many experts differ in their numbers only. */
    private static String accounts(Settings settings) {
        Map<String, List<Realm.Account>> byRoles = Realm.in(settings.servers()).accounts().stream()
                .collect(Collectors.groupingBy(Realm.Account::roles, LinkedHashMap::new, Collectors.toList()));
        return byRoles.values().stream().map(Greeting::some).collect(Collectors.joining());
    }

    private static String some(List<Realm.Account> alike) {
        String some = alike.stream().limit(SHOWN).map(account -> "%n    %-14s %-17s %s".formatted(account.name(), account.roles(), account.person()))
                .collect(Collectors.joining());
        return alike.size() <= SHOWN ? some : some + "%n    … %s".formatted(alike.get(alike.size() - 1).name());
    }
}
