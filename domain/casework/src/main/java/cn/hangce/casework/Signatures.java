package cn.hangce.casework;

import cn.hangce.policy.Stage;
import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who signs in a contract stage and who has. Signatures count from the last drawing up on. Where the file names no parties, whoever
 * draws the contract up signs it with the applicant.
 */
public final class Signatures {

    private final List<String> parties;
    private final boolean drawnUp;
    private final Set<String> signed = new HashSet<>();

    Signatures(Procedure procedure, String stageId, List<HistoryEntry> history) {
        Stage stage = procedure.stage(stageId);
        this.parties = parties(stage);
        boolean drawn = false;
        for (HistoryEntry entry : history) {
            if (entry.act() == Act.DRAW_UP && entry.toStage().equals(stageId)) {
                drawn = true;
                signed.clear();
            } else if (entry.act() == Act.SIGN && entry.toStage().equals(stageId)) {
                signed.add(entry.reason());
            }
        }
        this.drawnUp = drawn;
    }

    /** Who signs in a contract stage, as program files name them. */
    public static List<String> parties(Stage stage) {
        return stage.parties().isEmpty() ? Stream.of("applicant", stage.by()).distinct().toList() : stage.parties();
    }

    /** As program files name them. */
    public List<String> parties() {
        return parties;
    }

    public boolean hasSigned(String party) {
        return signed.contains(party);
    }

    public boolean isDrawnUp() {
        return drawnUp;
    }

    /** The party for which the actor may sign now; empty where there is none, or nothing to sign. */
    Optional<String> partyOf(Actor by, Case subject) {
        return parties.stream().filter(party -> drawnUp && !signed.contains(party) && isFor(StageActor.role(party), by, subject)).findFirst();
    }

    private static boolean isFor(Role role, Actor by, Case subject) {
        return by.is(role) && (role != Role.APPLICANT || subject.isOf(by)) && (role != Role.DISTRICT_OFFICER || subject.isIn(by));
    }

    boolean isLast(String party) {
        return parties.stream().allMatch(each -> each.equals(party) || signed.contains(each));
    }
}
