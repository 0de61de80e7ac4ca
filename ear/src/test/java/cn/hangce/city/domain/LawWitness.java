package cn.hangce.city.domain;

import cn.hangce.casework.law.LawChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Hears of every change of the law, as whoever tells the organisations would; may be made to fail. */
@ApplicationScoped
class LawWitness {

    private final List<LawChanged> heard = new ArrayList<>();
    private boolean failing;

    synchronized void hear(@Observes LawChanged changed) {
        if (failing) {
            throw new IllegalStateException("The witness fails");
        }
        heard.add(changed);
    }

    synchronized Optional<LawChanged> last() {
        return heard.isEmpty() ? Optional.empty() : Optional.of(heard.get(heard.size() - 1));
    }

    synchronized void fail(boolean now) {
        failing = now;
    }
}
