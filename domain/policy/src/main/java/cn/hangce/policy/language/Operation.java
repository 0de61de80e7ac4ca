package cn.hangce.policy.language;

import org.objectweb.asm.Opcodes;

/** What code reckons with two long numbers. */
enum Operation {
    ADD(Opcodes.LADD, "addExact"), SUBTRACT(Opcodes.LSUB, "subtractExact"), MULTIPLY(Opcodes.LMUL, "multiplyExact");

    /** The instruction, which lets numbers overflow. */
    final int opcode;
    /** The method of {@link Math} that throws instead. */
    final String exactMethod;

    Operation(int opcode, String exactMethod) {
        this.opcode = opcode;
        this.exactMethod = exactMethod;
    }

    /** @throws ArithmeticException where the result outgrows the long range */
    long exact(long left, long right) {
        return switch (this) {
            case ADD -> Math.addExact(left, right);
            case SUBTRACT -> Math.subtractExact(left, right);
            case MULTIPLY -> Math.multiplyExact(left, right);
        };
    }
}
