package cn.hangce.casework;

import cn.hangce.policy.Stage;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of stage that a program’s procedure can be made of; the program file orders them. */
public enum StageKind {
    APPLY("apply"),
    DISTRICT_REVIEW("district-review"),
    EXPERT_REVIEW("expert-review"),
    PUBLICITY("publicity"),
    DECISION("decision"),
    ISSUE("issue");

    private final String id;

    StageKind(String id) {
        this.id = id;
    }

    /** The kind as program files write it. */
    public String id() {
        return id;
    }

    static StageKind of(Stage stage) {
        return find(stage).orElseThrow(() -> new IllegalArgumentException("No stage of the kind " + stage.kind()));
    }

    /** Empty for work that files of law may describe and that cases cannot be taken through here. */
    static Optional<StageKind> find(Stage stage) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(stage.kind())).findFirst();
    }
}
