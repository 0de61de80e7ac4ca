package cn.hangce.policy.language;

import cn.hangce.policy.language.Term.Truth;
import java.lang.invoke.MethodHandles;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Turns checked conditions into one JVM method: a few comparisons of long numbers, without objects and without exceptions to it. */
final class ScreenCompiler {

    private static final String SCREEN = Type.getInternalName(Screen.class);
    private static final String OBJECT = Type.getInternalName(Object.class);
    private static final int FAILED = 3;

    private ScreenCompiler() {
    }

    /**
     * @param conditions what to judge, by bit
     * @param facts      every fact that they speak of
     */
    static Screen compile(Map<Integer, Truth> conditions, Set<Symbol> facts) {
        try {
            return (Screen) MethodHandles.lookup().defineHiddenClass(classFile(conditions, facts), true).lookupClass()
                    .getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The JVM does not take the code for " + conditions, e);
        }
    }

    private static byte[] classFile(Map<Integer, Truth> conditions, Set<Symbol> facts) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
        writer.visit(Opcodes.V17, Opcodes.ACC_FINAL | Opcodes.ACC_SUPER, SCREEN + "Compiled", null, OBJECT, new String[] {SCREEN});
        constructor(writer.visitMethod(0, "<init>", "()V", null, null));
        failed(writer.visitMethod(Opcodes.ACC_PUBLIC, "failed", "([J[J)J", null, null), conditions, facts);
        writer.visitEnd();
        return writer.toByteArray();
    }

    private static void constructor(MethodVisitor method) {
        method.visitCode();
        method.visitVarInsn(Opcodes.ALOAD, 0);
        method.visitMethodInsn(Opcodes.INVOKESPECIAL, OBJECT, "<init>", "()V", false);
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(0, 0);
        method.visitEnd();
    }

    private static void failed(MethodVisitor method, Map<Integer, Truth> conditions, Set<Symbol> facts) {
        method.visitCode();
        Emitter code = new Emitter(method);
        Label undecided = new Label();
        neededByWord(facts).forEach((word, bits) -> {
            code.element(Emitter.KNOWN, word);
            code.push(bits);
            method.visitInsn(Opcodes.LAND);
            code.push(bits);
            code.compare(Opcodes.IFNE, undecided);
        });
        code.push(0);
        method.visitVarInsn(Opcodes.LSTORE, FAILED);
        conditions.forEach((bit, condition) -> {
            Label holds = new Label();
            condition.jump(code, true, holds);
            method.visitVarInsn(Opcodes.LLOAD, FAILED);
            code.push(1L << bit);
            method.visitInsn(Opcodes.LOR);
            method.visitVarInsn(Opcodes.LSTORE, FAILED);
            code.mark(holds);
        });
        method.visitVarInsn(Opcodes.LLOAD, FAILED);
        method.visitInsn(Opcodes.LRETURN);
        code.mark(undecided);
        code.push(Screen.UNDECIDED);
        method.visitInsn(Opcodes.LRETURN);
        method.visitMaxs(0, 0);
        method.visitEnd();
    }

    private static Map<Integer, Long> neededByWord(Set<Symbol> facts) {
        Map<Integer, Long> needed = new TreeMap<>();
        facts.forEach(fact -> needed.merge(fact.slot() >> Row.BITS, 1L << fact.slot(), (a, b) -> a | b));
        return needed;
    }
}
