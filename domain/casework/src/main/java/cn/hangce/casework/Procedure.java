package cn.hangce.casework;

import cn.hangce.casework.HistoryEntry.Place;
import cn.hangce.policy.Material;
import cn.hangce.policy.Program;
import cn.hangce.policy.Stage;
import cn.hangce.registry.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The stages of one version of a program in their order; what {@link Case} walks along.
 *
 * <p>One of them is the stage where what is asked for is granted: the first decision; where the text names none, the last
 * examination before whatever can only follow a grant; where there is no examination, the first stage after the application.
 */
final class Procedure {

    private final Program program;
    private final List<Stage> stages;
    private final int first;
    private final int granting;

    Procedure(Program program) {
        this.program = program;
        this.stages = program.stages();
        this.first = IntStream.range(0, stages.size()).filter(i -> kind(i).isBeginning()).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(program.id() + " has no procedure that cases begin"));
        this.granting = granting();
    }

    private int granting() {
        int decision = from(first).filter(i -> kind(i) == StageKind.DECISION).findFirst().orElse(-1);
        if (decision >= 0) {
            return decision;
        }
        int following = from(first + 1).filter(i -> kind(i).followsGrant()).findFirst().orElse(stages.size());
        return Math.max(following - 1, Math.min(first + 1, stages.size() - 1));
    }

    private IntStream from(int index) {
        return IntStream.range(index, stages.size());
    }

    private StageKind kind(int index) {
        return StageKind.of(stages.get(index));
    }

    /**
     * Refuses a program whose way cases cannot be taken along here, before anybody is called to apply.
     *
     * @throws UnlawfulAct {@link Rule#NO_PROCEDURE}
     */
    static void requireDriven(Program program) {
        if (program.stages().isEmpty()) {
            throw new UnlawfulAct(Rule.NO_PROCEDURE, program.name());
        }
    }

    /** Where a case begins. */
    Stage first() {
        return stages.get(first);
    }

    Stage stage(String id) {
        return stages.get(indexOf(id));
    }

    StageKind kind(String id) {
        return StageKind.of(stage(id));
    }

    /** Who works in a stage. */
    Role worker(String id) {
        Stage stage = stage(id);
        return StageActor.role(stage.heldBy());
    }

    /** Who may do an act: in a stage where it is done, else whoever does it in the first stage that knows it. */
    Role role(Act act, String stage) {
        return act.role().orElseGet(() -> worker(act.isDoneIn(kind(stage)) ? stage : from(first).filter(i -> act.isDoneIn(kind(i)))
                .mapToObj(i -> stages.get(i).id()).findFirst().orElse(stage)));
    }

    /** Whether the procedure knows this act in this stage and status, whoever does it. */
    boolean allows(Act act, Place at) {
        StageKind kind = kind(at.stage());
        if (!act.possible(kind, at.status())) {
            return false;
        }
        boolean grantsHere = isGranting(at.stage());
        return switch (act) {
            case APPROVE, REFUSE -> grantsHere;
            case CONFIRM, DENY -> !grantsHere;
            case FORFEIT -> program.undertaking().lapse() != null && isContract(at.stage());
            case AMEND -> !program.undertaking().changes().isEmpty() && isUnderContract(at.stage());
            // A recognition is revoked by itself.
            case CANCEL_SUPPORT -> program.recognition() == null && !program.sanctions().isEmpty();
            // Who was looked out has handed nothing in, so there is nobody it could be returned to.
            case RETURN, RETURN_BY_CITY, SEND_BACK -> StageKind.of(first()) == StageKind.APPLY;
            // A contract goes on by being signed.
            case PASS -> kind != StageKind.CONTRACT;
            case ISSUE -> kind == StageKind.ISSUE ? at.status() == Status.APPROVED || grantsHere : at.status() == Status.APPROVED && grantsHere;
            default -> true;
        };
    }

    /** Where an act leads to. */
    Place after(Act act, Place from) {
        return switch (act.move()) {
            case STAY -> new Place(from.stage(), kept(act, from));
            case FIRST -> new Place(first().id(), act.to());
            case NEXT -> next(act, from);
        };
    }

    private Place next(Act act, Place from) {
        if (act == Act.APPROVE && !hasIssueAfter(from.stage())) {
            return new Place(from.stage(), Status.APPROVED);
        }
        boolean last = indexOf(from.stage()) == stages.size() - 1;
        String to = last ? from.stage() : stages.get(indexOf(from.stage()) + 1).id();
        if (act == Act.ISSUE) {
            return new Place(to, last ? Status.RECOGNISED : Status.GRANTED);
        }
        if (last) {
            return new Place(to, Status.COMPLETED);
        }
        boolean grants = isGranting(from.stage()) && from.status() == Status.UNDER_WAY;
        return new Place(to, grants ? Status.APPROVED : kept(act, from));
    }

    private static Status kept(Act act, Place from) {
        return act.to() == null ? from.status() : act.to();
    }

    /** Where what is asked for is granted. */
    boolean isGranting(String id) {
        return indexOf(id) == granting;
    }

    private boolean hasIssueAfter(String id) {
        return from(indexOf(id) + 1).anyMatch(i -> kind(i) == StageKind.ISSUE);
    }

    /** Whether a case is decided here and then waits here for its document. */
    boolean issuesWhereDecided(String id) {
        return kind(id) == StageKind.DECISION && isGranting(id) && !hasIssueAfter(id);
    }

    boolean has(StageKind kind) {
        return from(first).anyMatch(i -> kind(i) == kind);
    }

    /** The stage whose contract governs the project: the first one. */
    Optional<Stage> contract() {
        return from(first).filter(i -> kind(i) == StageKind.CONTRACT).mapToObj(stages::get).findFirst();
    }

    private boolean isContract(String id) {
        return contract().filter(stage -> stage.id().equals(id)).isPresent();
    }

    /** Whether nothing is left to be signed once a case stands in this stage. */
    boolean isAfterContracts(String id) {
        return from(indexOf(id)).noneMatch(i -> kind(i) == StageKind.CONTRACT);
    }

    /** Whether a case in this stage is carried out under its contract and not accepted yet. */
    boolean isUnderContract(String id) {
        int signed = contract().map(stage -> indexOf(stage.id())).orElse(stages.size());
        int accepted = from(first).filter(i -> kind(i) == StageKind.ACCEPTANCE).findFirst().orElse(stages.size());
        return indexOf(id) > signed && indexOf(id) <= accepted;
    }

    /** What is handed in in a stage; what the file names in no stage belongs to the application. */
    List<Material> materials(String id) {
        boolean beginning = indexOf(id) == first;
        return program.materials().stream().filter(material -> stage(id).materials().contains(material.id())
                || beginning && stages.stream().noneMatch(stage -> stage.materials().contains(material.id()))).toList();
    }

    private int indexOf(String id) {
        return IntStream.range(0, stages.size()).filter(i -> stages.get(i).id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No stage " + id));
    }
}
