package cn.hangce.policy.language;

import cn.hangce.policy.language.Term.Truth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Turns checked conditions into JVM code: a few comparisons of long numbers, without objects. */
final class ScreenCompiler {

    private static final int MARKS = 3;

    /**
     * A condition to be judged.
     *
     * @param bit   what stands for it
     * @param facts every fact that it speaks of
     */
    record Part(long bit, Truth condition, Set<Symbol> facts) {

        /** Roughly how much work it is. */
        int weight() {
            return weight(condition);
        }

        private static int weight(Term term) {
            return 1 + term.parts().stream().mapToInt(Part::weight).sum();
        }
    }

    private final List<Part> parts;
    private final Set<Symbol> facts;

    private ScreenCompiler(List<Part> parts) {
        this.parts = parts;
        this.facts = parts.stream().flatMap(part -> part.facts().stream()).collect(Collectors.toSet());
    }

    static Screen compile(List<Part> parts) {
        ScreenCompiler compiler = new ScreenCompiler(parts);
        return new CodeClass<>(Screen.class).method("failed", compiler::failed).method("incomplete", compiler::incomplete)
                .method("rejects", compiler::rejects).instance();
    }

    private void failed(Emitter code) {
        Label missing = new Label();
        Label start = new Label();
        Needs.jumpIfMissing(code, facts, missing);
        code.push(0);
        code.jump(Opcodes.GOTO, start);
        code.mark(missing);
        code.push(Screen.INCOMPLETE);
        code.mark(start);
        code.store(MARKS);
        for (Part part : parts) {
            Label holds = new Label();
            part.condition().jump(code, true, holds);
            code.load(MARKS);
            code.push(part.bit());
            code.instruction(Opcodes.LOR);
            code.store(MARKS);
            code.mark(holds);
        }
        code.load(MARKS);
        code.giveBack();
    }

    private void incomplete(Emitter code) {
        Map<Integer, Symbol> bySlot = new TreeMap<>();
        facts.forEach(fact -> bySlot.put(fact.slot(), fact));
        code.push(0);
        bySlot.values().forEach(fact -> {
            Needs.pushIfMissing(code, fact, parts.stream().filter(part -> part.facts().contains(fact)).mapToLong(Part::bit).sum());
            code.instruction(Opcodes.LOR);
        });
        code.giveBack();
    }

    /** What is quickly judged comes first. */
    private void rejects(Emitter code) {
        Label fails = new Label();
        parts.stream().sorted(Comparator.comparing(Part::weight)).forEach(part -> {
            Label next = new Label();
            Needs.jumpIfMissing(code, part.facts(), next);
            part.condition().jump(code, false, fails);
            code.mark(next);
        });
        code.push(0);
        code.giveBack();
        code.mark(fails);
        code.push(1);
        code.giveBack();
    }
}
