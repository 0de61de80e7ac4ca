package cn.hangce.web.office;

import cn.hangce.casework.Case;
import cn.hangce.casework.CaseReading;
import cn.hangce.casework.Editions;
import cn.hangce.casework.StageKind;
import cn.hangce.policy.Stage;
import cn.hangce.registry.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Makes lines of cases. Which cases a reader may see is decided by {@link CaseReading}. */
@ApplicationScoped
public class CaseRows {

    @Inject
    private CaseReading reading;
    @Inject
    private Editions editions;

    /** All cases of a call, by number. */
    public List<CaseRow> of(long callId, Actor reader) {
        return reading.of(callId, Set.of(), reader).stream().map(this::row).toList();
    }

    /** The cases of all calls that wait in a stage of this kind. */
    public List<CaseRow> waitingIn(StageKind kind, Actor reader) {
        return reading.waitingIn(kind, reader).stream().map(this::row).toList();
    }

    public CaseRow row(Case subject) {
        return CaseRow.of(subject, stage(subject), reading.waitsFor(subject));
    }

    private Stage stage(Case subject) {
        return editions.of(subject).stages().stream().filter(stage -> stage.id().equals(subject.stage())).findFirst()
                .orElseThrow(() -> new IllegalStateException("Case " + subject.id() + " stands in no stage of its program"));
    }
}
