package cn.hangce.web;

import cn.hangce.policy.Fact;
import cn.hangce.registry.Masking;

/** Personal facts as they are shown to whoever need not know them. */
public final class Personal {

    private Personal() {
    }

    /** @return the value itself where the fact is not personal */
    public static String masked(Fact fact, String value) {
        if (fact.personal() == null) {
            return value;
        }
        return switch (fact.personal()) {
            case "account" -> Masking.account(value);
            case "mail" -> Masking.mail(value);
            default -> Masking.phone(value);
        };
    }
}
