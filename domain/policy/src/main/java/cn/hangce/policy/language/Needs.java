package cn.hangce.policy.language;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Code that asks which facts are known: the bits of several facts of one word at a time. */
final class Needs {

    private Needs() {
    }

    /** Code that jumps to {@code target} where any of the facts is missing. */
    static void jumpIfMissing(Emitter code, Collection<Symbol> facts, Label target) {
        byWord(facts).forEach((word, bits) -> {
            code.element(Emitter.KNOWN, word);
            code.push(bits);
            code.instruction(Opcodes.LAND);
            code.push(bits);
            code.compare(Opcodes.IFNE, target);
        });
    }

    /** Code that leaves {@code all} on the stack where the fact is missing, and 0 where it is known. */
    static void pushIfMissing(Emitter code, Symbol fact, long all) {
        code.element(Emitter.KNOWN, fact.slot() >> Row.BITS);
        code.push(1L << fact.slot());
        code.instruction(Opcodes.LAND);
        code.push(0);
        Label missing = new Label();
        Label end = new Label();
        code.compare(Opcodes.IFEQ, missing);
        code.push(0);
        code.jump(Opcodes.GOTO, end);
        code.mark(missing);
        code.push(all);
        code.mark(end);
    }

    private static Map<Integer, Long> byWord(Collection<Symbol> facts) {
        Map<Integer, Long> needed = new TreeMap<>();
        facts.forEach(fact -> needed.merge(fact.slot() >> Row.BITS, 1L << fact.slot(), (a, b) -> a | b));
        return needed;
    }
}
