package cn.hangce.policy.language;

import org.objectweb.asm.Opcodes;

/** How two values are compared. The codes jump on what comparing them has left on the stack. */
enum Relation {
    LESS(Opcodes.IFLT, Opcodes.IFGE),
    AT_MOST(Opcodes.IFLE, Opcodes.IFGT),
    MORE(Opcodes.IFGT, Opcodes.IFLE),
    AT_LEAST(Opcodes.IFGE, Opcodes.IFLT),
    EQUAL(Opcodes.IFEQ, Opcodes.IFNE),
    DIFFERENT(Opcodes.IFNE, Opcodes.IFEQ);

    private final int jumpIfHolds;
    private final int jumpIfNot;

    Relation(int jumpIfHolds, int jumpIfNot) {
        this.jumpIfHolds = jumpIfHolds;
        this.jumpIfNot = jumpIfNot;
    }

    boolean holds(int comparison) {
        return switch (this) {
            case LESS -> comparison < 0;
            case AT_MOST -> comparison <= 0;
            case MORE -> comparison > 0;
            case AT_LEAST -> comparison >= 0;
            case EQUAL -> comparison == 0;
            case DIFFERENT -> comparison != 0;
        };
    }

    /** What holds where this one does not. */
    Relation opposite() {
        return switch (this) {
            case LESS -> AT_LEAST;
            case AT_MOST -> MORE;
            case MORE -> AT_MOST;
            case AT_LEAST -> LESS;
            case EQUAL -> DIFFERENT;
            case DIFFERENT -> EQUAL;
        };
    }

    int jump(boolean when) {
        return when ? jumpIfHolds : jumpIfNot;
    }
}
