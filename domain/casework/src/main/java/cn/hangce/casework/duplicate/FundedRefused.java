package cn.hangce.casework.duplicate;

import cn.hangce.casework.Refusal;

/** A list of projects funded elsewhere that cannot be read. */
public class FundedRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    FundedRefused(String key, Object... args) {
        super("cn.hangce.casework.duplicate.duplicate", "refused." + key, args);
    }
}
