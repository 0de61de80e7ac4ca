package cn.hangce.casework;

import cn.hangce.policy.Program;
import cn.hangce.policy.Stage;
import cn.hangce.policy.Text;
import java.util.List;

/** The stages of one version of a program in their order; what {@link Case} walks along. */
final class Procedure {

    private final List<Stage> stages;

    Procedure(Program program) {
        this.stages = program.stages();
        if (stages.isEmpty() || StageKind.of(stages.get(0)) != StageKind.APPLY) {
            throw new IllegalArgumentException(program.id() + " has no procedure that begins with an application");
        }
    }

    /**
     * Refuses a program whose way cases cannot be taken along here, before anybody is called to apply.
     *
     * @throws UnlawfulAct {@link Rule#NO_PROCEDURE}, {@link Rule#PROCEDURE_NOT_DRIVEN}, naming the stages, or
     *                     {@link Rule#PROCEDURE_UNDECIDED}
     */
    static void requireDriven(Program program) {
        if (program.stages().isEmpty()) {
            throw new UnlawfulAct(Rule.NO_PROCEDURE, program.name());
        }
        List<Text> foreign = program.stages().stream().filter(stage -> StageKind.find(stage).isEmpty()).map(Stage::label).toList();
        if (!foreign.isEmpty()) {
            throw new UnlawfulAct(Rule.PROCEDURE_NOT_DRIVEN, program.name(), foreign);
        }
        if (StageKind.of(program.stages().get(0)) != StageKind.APPLY) {
            throw new UnlawfulAct(Rule.PROCEDURE_NOT_DRIVEN, program.name(), List.of(program.stages().get(0).label()));
        }
        requireDecision(program);
    }

    /** Only a decision books money and leads to a document; it must come last, or last but the issue of its document. */
    private static void requireDecision(Program program) {
        List<StageKind> kinds = program.stages().stream().map(StageKind::of).toList();
        int decision = kinds.indexOf(StageKind.DECISION);
        List<StageKind> after = kinds.subList(decision + 1, kinds.size());
        if (decision < 0 || !after.isEmpty() && !after.equals(List.of(StageKind.ISSUE))) {
            throw new UnlawfulAct(Rule.PROCEDURE_UNDECIDED, program.name());
        }
    }

    Stage first() {
        return stages.get(0);
    }

    Stage stage(String id) {
        return stages.get(indexOf(id));
    }

    StageKind kind(String id) {
        return StageKind.of(stage(id));
    }

    /** The stage after {@code id}; a case that is decided in the last stage stays there. */
    Stage next(String id) {
        return stages.get(Math.min(indexOf(id) + 1, stages.size() - 1));
    }

    private int indexOf(String id) {
        for (int i = 0; i < stages.size(); i++) {
            if (stages.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("No stage " + id);
    }
}
