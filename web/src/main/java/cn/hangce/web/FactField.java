package cn.hangce.web;

import cn.hangce.policy.Fact;
import cn.hangce.policy.FactType;
import java.util.List;

/**
 * A fact as a form asks for it.
 *
 * @param clauses the clauses of the conditions that ask for it; empty where none does
 */
public record FactField(Fact fact, List<String> clauses) {

    public FactField {
        clauses = List.copyOf(clauses);
    }

    public String name() {
        return fact.name();
    }

    /** How it is asked: {@code choice}, {@code date}, {@code number} or {@code text}. */
    public String control() {
        return switch (fact.type()) {
            case BOOLEAN, CHOICE -> "choice";
            case DATE -> "date";
            case COUNT, YUAN, RATIO -> "number";
            case TEXT -> "text";
        };
    }

    public boolean yesNo() {
        return fact.type() == FactType.BOOLEAN;
    }

    /** Read in per cent. */
    public boolean percent() {
        return fact.type() == FactType.RATIO && fact.percent();
    }
}
