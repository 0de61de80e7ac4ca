package cn.hangce.policy.language;

import cn.hangce.policy.language.Term.Amount;
import java.util.Set;
import org.objectweb.asm.Label;

/** Turns a checked amount into JVM code. */
final class TotalCompiler {

    private TotalCompiler() {
    }

    /**
     * @param whole whole and not negative
     * @param facts every fact that it speaks of
     */
    static Total compile(Amount whole, Set<Symbol> facts) {
        return new CodeClass<>(Total.class).method("of", code -> {
            Label missing = new Label();
            Needs.jumpIfMissing(code, facts, missing);
            whole.push(code);
            code.giveBack();
            code.mark(missing);
            code.push(Total.INCOMPLETE);
            code.giveBack();
        }).instance();
    }
}
