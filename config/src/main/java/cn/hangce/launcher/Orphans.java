package cn.hangce.launcher;

import java.io.IOException;
import java.util.List;

/** Servers that a killed launcher left behind. Who holds the home's lock may stop them. */
record Orphans(Home home, Progress progress) {

    /** The database last, as always. */
    private static final List<String> ORDER = List.of(WildFly.NAME, Keycloak.NAME, Postgres.NAME);

    void stop() throws IOException {
        for (var name : ORDER) {
            var pidFile = home.pidFile(name);
            var survivor = pidFile.survivor();
            if (survivor.isPresent()) {
                progress.say("orphan.found", name, survivor.get().pid());
                survivor.get().destroy();
                Child.end(survivor.get());
            }
            pidFile.forget();
        }
    }
}
