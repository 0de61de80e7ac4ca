package cn.hangce.casework.topic;

import cn.hangce.casework.StageActor;
import cn.hangce.casework.StageKind;
import cn.hangce.casework.topic.TopicRefused.Why;
import cn.hangce.policy.Program;
import cn.hangce.policy.Stage;
import cn.hangce.registry.Role;
import java.util.Optional;

/**
 * How the topics of a program are settled, as its file has it.
 *
 * @param stage the stage of the procedure: {@code by} says who settles them; where it {@code produces} an opinion, experts are heard first
 */
public record Choosing(Program program, Stage stage) {

    private static final String OPINION = "review-opinion";

    /** Empty where the program’s text settles no topics. */
    public static Optional<Choosing> of(Program program) {
        return StageKind.TOPICS.in(program).findFirst().map(stage -> new Choosing(program, stage));
    }

    /** @throws TopicRefused {@link Why#NO_TOPICS} */
    static Choosing require(Program program) {
        return of(program).orElseThrow(() -> new TopicRefused(Why.NO_TOPICS, program.name()));
    }

    public Role settler() {
        return StageActor.role(stage.by());
    }

    /** Whether the text has experts heard before a topic is chosen. */
    public boolean isArgued() {
        return stage.produces().contains(OPINION);
    }
}
