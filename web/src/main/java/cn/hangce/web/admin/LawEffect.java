package cn.hangce.web.admin;

import cn.hangce.casework.law.Effect;
import cn.hangce.casework.law.Outcome;
import cn.hangce.casework.law.Weighing;
import cn.hangce.casework.law.Weighings;
import cn.hangce.policy.Amendment;
import cn.hangce.registry.Actor;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** How far the weighing of a change is, and what came out. */
@Named("lawEffect")
@ViewScoped
public class LawEffect implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Weighings weighings;
    @Inject
    private CurrentActor current;

    private String id;

    void begin(Amendment amendment, LocalDate day) {
        id = weighings.begin(amendment, day, administrator());
    }

    public void stop() {
        weighings.stop(id, administrator());
    }

    /** Null before anything is weighed, and where the server that did it has stopped since. */
    public Weighing getWeighing() {
        return id == null ? null : weighings.find(id, administrator()).orElse(null);
    }

    public boolean isRunning() {
        Weighing weighing = getWeighing();
        return weighing != null && weighing.state() == Weighing.State.RUNNING;
    }

    /** Null until it is over. */
    public Effect getResult() {
        Weighing weighing = getWeighing();
        return weighing == null ? null : weighing.effect();
    }

    public List<Outcome> getOutcomes() {
        return List.of(Outcome.values());
    }

    public List<Map.Entry<String, Effect.Share>> getDistricts() {
        return getResult().districts().entrySet().stream().toList();
    }

    public String getId() {
        return id;
    }

    private Actor administrator() {
        return current.require(Permission.PUBLISH_PROGRAMS);
    }
}
