package cn.hangce.casework;

import cn.hangce.casework.contract.ChangeRequest;
import cn.hangce.casework.sheet.Item;
import cn.hangce.policy.Program;
import cn.hangce.registry.Actor;
import java.util.EnumMap;
import java.util.Map;

/** Decides on requests for a change, and gives a contract its next wording. */
final class Amendments {

    private Amendments() {
    }

    /** Whether a case stands where its contract can be changed. */
    static boolean isOpen(Case subject, Program program) {
        Procedure procedure = new Procedure(program);
        return Act.AMEND.possible(procedure.kind(subject.stage()), subject.status()) && procedure.isUnderContract(subject.stage());
    }

    /** @return the record of the contract’s new wording; null where the change is refused */
    static StageRecord decide(Case subject, Program program, ChangeRequest request, boolean approved, String ground, Actor by, Moment now) {
        request.decide(program, approved, ground, by, now);
        if (!approved) {
            return null;
        }
        Procedure procedure = new Procedure(program);
        Map<Item, String> wording = new EnumMap<>(request.changed());
        wording.put(Item.OPINION, ground.strip());
        StageRecord record = StageRecord.amending(subject, procedure.contract().orElseThrow().id(), wording, by, now);
        subject.walk(procedure, Act.AMEND, StageActor.role(request.law(program).by()), by, request.law(program).label().zh() + "：" + ground.strip(), now);
        subject.waiting().note(Act.AMEND, record);
        return record;
    }
}
