package cn.hangce.policy.language;

import java.lang.invoke.MethodHandles;
import java.util.function.Consumer;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** A class made at run time, whose methods take a row’s values and the bits of what is known, and return a long. */
final class CodeClass<T> {

    private static final String OBJECT = Type.getInternalName(Object.class);
    private static final String SIGNATURE = "([J[J)J";

    private final Class<T> form;
    private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);

    /** @param form the interface that it implements */
    CodeClass(Class<T> form) {
        this.form = form;
        String name = Type.getInternalName(form);
        writer.visit(Opcodes.V17, Opcodes.ACC_FINAL | Opcodes.ACC_SUPER, name + "Compiled", null, OBJECT, new String[] {name});
        MethodVisitor method = writer.visitMethod(0, "<init>", "()V", null, null);
        method.visitCode();
        method.visitVarInsn(Opcodes.ALOAD, 0);
        method.visitMethodInsn(Opcodes.INVOKESPECIAL, OBJECT, "<init>", "()V", false);
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(0, 0);
        method.visitEnd();
    }

    /** @param body writes the method, down to its {@link Emitter#giveBack} */
    CodeClass<T> method(String name, Consumer<Emitter> body) {
        MethodVisitor method = writer.visitMethod(Opcodes.ACC_PUBLIC, name, SIGNATURE, null, null);
        method.visitCode();
        body.accept(new Emitter(method));
        method.visitMaxs(0, 0);
        method.visitEnd();
        return this;
    }

    T instance() {
        writer.visitEnd();
        try {
            return form.cast(MethodHandles.lookup().defineHiddenClass(writer.toByteArray(), true).lookupClass()
                    .getDeclaredConstructor().newInstance());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The JVM does not take code for " + form.getSimpleName(), e);
        }
    }
}
