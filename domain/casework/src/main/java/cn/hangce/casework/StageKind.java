package cn.hangce.casework;

import cn.hangce.policy.Program;
import cn.hangce.policy.Stage;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The kinds of stage that a program’s procedure can be made of; the program file orders them. */
public enum StageKind {
    CALL("call", Nature.PREPARATION),
    TOPICS("topics", Nature.PREPARATION),
    REGISTER("register", Nature.PREPARATION),

    APPLY("apply", Nature.BEGINNING),
    SELECT("select", Nature.BEGINNING),

    FORM_CHECK("form-check", Nature.EXAMINATION),
    CREDIT_CHECK("credit-check", Nature.EXAMINATION),
    DISTRICT_REVIEW("district-review", Nature.OWN),
    CITY_REVIEW("city-review", Nature.EXAMINATION),
    DEPARTMENT_REVIEW("department-review", Nature.EXAMINATION),
    THIRD_PARTY_REVIEW("third-party-review", Nature.EXAMINATION),
    SITE_VISIT("site-visit", Nature.EXAMINATION),
    DUE_DILIGENCE("due-diligence", Nature.EXAMINATION),
    EXPERT_REVIEW("expert-review", Nature.OWN),
    MEETING("meeting", Nature.EXAMINATION),
    JOINT_REVIEW("joint-review", Nature.EXAMINATION),
    RANKING("ranking", Nature.EXAMINATION),
    FILING("filing", Nature.EXAMINATION),

    DECISION("decision", Nature.OWN),
    PUBLICITY("publicity", Nature.OWN),
    ISSUE("issue", Nature.OWN),

    CONTRACT("contract", Nature.EXECUTION),
    MID_TERM("mid-term", Nature.EXECUTION),
    ACCEPTANCE("acceptance", Nature.EXECUTION),
    EVALUATION("evaluation", Nature.EXECUTION),
    USE("use", Nature.EXECUTION),
    CLAIM("claim", Nature.EXECUTION),
    PAYMENT("payment", Nature.EXECUTION),
    EXIT("exit", Nature.EXECUTION);

    /** What a stage is there for, which says what can be done in it. */
    private enum Nature {
        /** The office’s own work before anybody applies. */
        PREPARATION,
        /** How a case comes to be. */
        BEGINNING,
        /** Somebody looks into the case and lets it go on or not. */
        EXAMINATION,
        /** Has acts of its own. */
        OWN,
        /** What has been granted is carried out. */
        EXECUTION
    }

    private static final Set<StageKind> WORKED = of(Nature.EXAMINATION, Nature.EXECUTION);
    private static final Set<StageKind> EXAMINED = of(Nature.EXAMINATION);
    /** What can only follow a grant, where the text names no decision. */
    private static final Set<StageKind> AFTER_GRANT = union(of(Nature.EXECUTION), EnumSet.of(PUBLICITY, ISSUE));

    private final String id;
    private final Nature nature;

    StageKind(String id, Nature nature) {
        this.id = id;
        this.nature = nature;
    }

    /** The kind as program files write it. */
    public String id() {
        return id;
    }

    /** Whether a stage is of this kind. */
    public boolean is(Stage stage) {
        return stage.kind().equals(id);
    }

    /** The stages of this kind that a program has, in their order. */
    public Stream<Stage> in(Program program) {
        return program.stages().stream().filter(this::is);
    }

    /** Before there is a case. */
    boolean isPreparation() {
        return nature == Nature.PREPARATION;
    }

    boolean isBeginning() {
        return nature == Nature.BEGINNING;
    }

    boolean followsGrant() {
        return AFTER_GRANT.contains(this);
    }

    /** Stages in which a record is made and the case let go on or not. */
    public boolean isWorked() {
        return WORKED.contains(this);
    }

    static Set<StageKind> worked() {
        return WORKED;
    }

    static Set<StageKind> examined() {
        return EXAMINED;
    }

    private static Set<StageKind> of(Nature... natures) {
        Set<StageKind> kinds = EnumSet.noneOf(StageKind.class);
        Arrays.stream(values()).filter(kind -> Arrays.asList(natures).contains(kind.nature)).forEach(kinds::add);
        return kinds;
    }

    private static Set<StageKind> union(Set<StageKind> some, Set<StageKind> others) {
        Set<StageKind> all = EnumSet.copyOf(some);
        all.addAll(others);
        return all;
    }

    /** The kind of a stage; every kind that a file may name is one of these. */
    static StageKind of(Stage stage) {
        return find(stage.kind()).orElseThrow(() -> new IllegalArgumentException("No stage of the kind " + stage.kind()));
    }

    private static Optional<StageKind> find(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }
}
