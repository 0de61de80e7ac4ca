package cn.hangce.web.office;

import cn.hangce.casework.Case;
import cn.hangce.casework.Status;
import cn.hangce.casework.Words;
import cn.hangce.policy.Program;
import cn.hangce.policy.Stage;
import cn.hangce.policy.Text;
import cn.hangce.registry.CityClock;
import cn.hangce.registry.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A stage on the way of a case.
 *
 * @param place {@code done}, {@code here}, {@code ended} (the way ends here) or {@code ahead}
 * @param actor whose turn it is there
 * @param day   since when the case is here, or when it went on; null ahead
 */
public record WayPoint(Stage stage, String place, Text actor, LocalDate day) {

    /** The way through a program’s stages with the case’s present place. */
    static List<WayPoint> of(Case subject, Program program) {
        List<Stage> stages = program.stages();
        int here = IntStream.range(0, stages.size()).filter(i -> stages.get(i).id().equals(subject.stage())).findFirst().orElse(0);
        Status status = subject.status();
        boolean whole = status == Status.COMPLETED || status == Status.RECOGNISED;
        return IntStream.range(0, stages.size()).mapToObj(i -> {
            Stage stage = stages.get(i);
            String place = i < here || i == here && whole ? "done" : i > here ? "ahead" : status.ended() ? "ended" : "here";
            return new WayPoint(stage, place, place.equals("here") ? turn(subject, stage) : Words.worker(stage), place.equals("done") ? left(subject, stage) : place.equals("ahead") ? null : subject.enteredOn());
        }).toList();
    }

    /** Whom the case waits for: in a contract one party after the other, and not always whoever works in the stage. */
    private static Text turn(Case subject, Stage stage) {
        Role role = subject.waiting().waitsFor();
        return role == null ? Words.worker(stage) : Words.role(role);
    }

    /** The day on which the case went on from a stage; null where it has not stood there, as before a case begins. */
    private static LocalDate left(Case subject, Stage stage) {
        return subject.history().stream().filter(entry -> stage.id().equals(entry.fromStage()))
                .map(entry -> LocalDate.ofInstant(entry.at(), CityClock.ZONE)).reduce((first, last) -> last).orElse(null);
    }
}
