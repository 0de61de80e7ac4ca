package cn.hangce.web.office;

import cn.hangce.casework.Case;
import cn.hangce.policy.Program;
import cn.hangce.policy.Stage;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A stage on the way of a case.
 *
 * @param place {@code done}, {@code here}, {@code ended} (the way ends here) or {@code ahead}
 */
public record WayPoint(Stage stage, String place) {

    /** The way through a program’s stages with the case’s present place. */
    static List<WayPoint> of(Case subject, Program program) {
        List<Stage> stages = program.stages();
        int here = IntStream.range(0, stages.size()).filter(i -> stages.get(i).id().equals(subject.stage())).findFirst().orElse(0);
        return IntStream.range(0, stages.size())
                .mapToObj(i -> new WayPoint(stages.get(i), i < here ? "done" : i > here ? "ahead" : subject.status().ended() ? "ended" : "here"))
                .toList();
    }
}
