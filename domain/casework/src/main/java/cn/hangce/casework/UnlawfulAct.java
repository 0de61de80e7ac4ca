package cn.hangce.casework;

/** An act that the procedure does not allow, and the {@link Rule} it would break. */
public class UnlawfulAct extends Refusal {

    private static final long serialVersionUID = 1L;

    private final Rule rule;

    public UnlawfulAct(Rule rule, Object... args) {
        super("cn.hangce.casework.rules", rule.name(), args);
        this.rule = rule;
    }

    public Rule rule() {
        return rule;
    }
}
