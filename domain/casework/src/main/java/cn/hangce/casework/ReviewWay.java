package cn.hangce.casework;

import cn.hangce.policy.Program;
import cn.hangce.policy.Stage;
import cn.hangce.policy.Vote;
import java.util.Objects;

/**
 * How experts come to a result in a stage: by points against the program’s criteria with the call’s pass mark, or by a vote on each
 * case (document 29, 第七条(四)). The program’s file says which.
 *
 * @param vote null where experts score
 */
public record ReviewWay(Vote vote) {

    /** The way of a program in one of its stages. */
    public static ReviewWay of(Program program, String stageId) {
        return new ReviewWay(program.stages().stream().filter(stage -> stage.id().equals(stageId)).map(Stage::vote)
                .filter(Objects::nonNull).findFirst().orElse(null));
    }

    /** The way of the program’s expert review. */
    public static ReviewWay ofReview(Program program) {
        return of(program, StageKind.EXPERT_REVIEW.in(program).map(Stage::id).findFirst().orElse(""));
    }

    public boolean byVote() {
        return vote != null;
    }

    /** @param passMark from which mean a scored case goes on, points */
    boolean passes(Tally tally, int passMark) {
        return byVote() ? vote.carriedBy(tally.inFavour(), tally.sheets().size()) : tally.meanHundredths() >= passMark * 100;
    }

    void requireScored() {
        if (byVote()) {
            throw new UnlawfulAct(Rule.NOT_A_SCORE);
        }
    }

    void requireVoted() {
        if (!byVote()) {
            throw new UnlawfulAct(Rule.NOT_A_VOTE);
        }
    }
}
