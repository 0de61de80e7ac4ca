package cn.hangce.web.visitor;

import cn.hangce.casework.Call;
import java.time.LocalDate;

/** A call in a list, and how its window lies to today. */
public record CallLine(Call call, Term term) {

    static CallLine of(Call call, LocalDate today) {
        return new CallLine(call, Term.of(call.opensOn(), call.closesOn(), today));
    }
}
