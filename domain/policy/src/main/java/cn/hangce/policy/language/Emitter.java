package cn.hangce.policy.language;

import cn.hangce.policy.language.Term.Amount;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Writes the few JVM instructions that terms are made of. Everything on the stack is a long. */
final class Emitter {

    /** The locals of every method: itself, the values of a row, the bits of what is known. */
    static final int VALUES = 1;
    static final int KNOWN = 2;

    private final MethodVisitor method;

    Emitter(MethodVisitor method) {
        this.method = method;
    }

    void fact(Symbol symbol) {
        element(VALUES, symbol.slot());
    }

    void element(int array, int index) {
        method.visitVarInsn(Opcodes.ALOAD, array);
        method.visitLdcInsn(index);
        method.visitInsn(Opcodes.LALOAD);
    }

    void push(long value) {
        method.visitLdcInsn(value);
    }

    /** The amount’s numerator over {@code denominator}, which is a multiple of its own. */
    void scaled(Amount amount, long denominator) {
        long factor = denominator / amount.denominator();
        if (amount instanceof Amounts.Constant constant) {
            Rational over = constant.value().times(Rational.of(denominator));
            if (over.isLong()) {
                push(over.numerator());
                return;
            }
        }
        amount.push(this);
        if (factor != 1) {
            push(factor);
            reckon(Operation.MULTIPLY, Span.scaled(amount, denominator));
        }
    }

    /** @param span where the result lies; null where it can leave the range of long, which must not go unnoticed */
    void reckon(Operation operation, Span span) {
        if (span == null) {
            call(Math.class, operation.exactMethod, "(JJ)J");
        } else {
            method.visitInsn(operation.opcode);
        }
    }

    /** Ends the method with the number on the stack. */
    void giveBack() {
        method.visitInsn(Opcodes.LRETURN);
    }

    void instruction(int opcode) {
        method.visitInsn(opcode);
    }

    void load(int local) {
        method.visitVarInsn(Opcodes.LLOAD, local);
    }

    void store(int local) {
        method.visitVarInsn(Opcodes.LSTORE, local);
    }

    /** Compares the two numbers on the stack and jumps on the outcome. */
    void compare(int opcode, Label target) {
        method.visitInsn(Opcodes.LCMP);
        method.visitJumpInsn(opcode, target);
    }

    void jump(int opcode, Label target) {
        method.visitJumpInsn(opcode, target);
    }

    void mark(Label label) {
        method.visitLabel(label);
    }

    void call(Class<?> owner, String name, String descriptor) {
        method.visitMethodInsn(Opcodes.INVOKESTATIC, Type.getInternalName(owner), name, descriptor, false);
    }
}
