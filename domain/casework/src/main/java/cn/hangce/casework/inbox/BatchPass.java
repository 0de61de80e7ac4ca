package cn.hangce.casework.inbox;

import cn.hangce.casework.Act;
import cn.hangce.casework.Case;
import cn.hangce.casework.CaseReading;
import cn.hangce.casework.Rule;
import cn.hangce.casework.StageDesk;
import cn.hangce.casework.StageKind;
import cn.hangce.casework.StageRecord;
import cn.hangce.casework.UnlawfulAct;
import cn.hangce.casework.sheet.Item;
import cn.hangce.casework.sheet.Sheet;
import cn.hangce.registry.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Passes many cases at once where the record of their stage may be left empty, such as a check of form; all of them or none. */
@ApplicationScoped
@Transactional
public class BatchPass {

    @Inject
    private CaseReading reading;
    @Inject
    private StageDesk desk;

    /** Whether nothing has to be written down in a stage of this kind. */
    public static boolean possible(StageKind kind) {
        Sheet sheet = Sheet.of(kind);
        return kind.isWorked() && kind != StageKind.CONTRACT && !sheet.file() && sheet.optional().containsAll(sheet.items());
    }

    /**
     * @param opinion may be empty
     * @throws UnlawfulAct {@link Rule#NOT_BY_BATCH}, or what concluding the stage refuses
     */
    public void pass(Collection<Long> ids, String opinion, Actor by) {
        if (ids.isEmpty()) {
            throw new UnlawfulAct(Rule.NOTHING_CHOSEN);
        }
        ids.stream().distinct().sorted().forEach(id -> pass(id, opinion == null ? "" : opinion.strip(), by));
    }

    private void pass(long id, String opinion, Actor by) {
        Case subject = reading.find(id, by);
        if (!possible(desk.kind(subject))) {
            throw new UnlawfulAct(Rule.NOT_BY_BATCH, subject.number(), desk.stage(subject).label());
        }
        Map<Item, String> entries = opinion.isEmpty() ? Map.of() : Map.of(Item.OPINION, opinion);
        desk.conclude(id, subject.version(), Act.PASS, new StageRecord.Findings(entries, Map.of(), List.of()), by);
    }
}
