package cn.hangce.reporting.papers;

import cn.hangce.policy.Program;
import cn.hangce.policy.Sanction;
import cn.hangce.policy.Text;
import cn.hangce.policy.Undertaking;
import cn.hangce.policy.Undertaking.Change;
import cn.hangce.reporting.document.Clause;
import cn.hangce.reporting.document.ContractDocument.Clauses;
import cn.hangce.reporting.document.Wordings;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the program’s file says of the time under contract, point by point with its clause. */
final class LawOfContract {

    private LawOfContract() {
    }

    static Clauses of(Program program) {
        Undertaking undertaking = program.undertaking();
        return new Clauses(undertaking.acceptance() == null ? List.of()
                : List.of(new Clause(undertaking.acceptance().label(), null, undertaking.acceptance().cite())),
                program.duties().stream().map(each -> new Clause(each.label(), Deadlines.of(each), each.cite())).toList(),
                undertaking.changes().stream().map(each -> new Clause(each.label(), bound(each), each.cite())).toList(),
                program.sanctions().stream().map(each -> new Clause(each.label(), effects(each), each.cite())).toList());
    }

    /** By how much at most; null where the text sets no bound. */
    private static Text bound(Change change) {
        return change.max() == null ? null : Wordings.both("contract.change-extension", change.max().toTotalMonths());
    }

    private static Text effects(Sanction sanction) {
        List<Text> effects = sanction.effects().stream().map(effect -> Wordings.find("effect." + effect)).flatMap(Optional::stream).toList();
        return new Text(joined(effects, Locale.CHINESE, "、"), joined(effects, Locale.ENGLISH, ", "));
    }

    private static String joined(List<Text> effects, Locale locale, String between) {
        return effects.stream().map(effect -> effect.in(locale)).distinct().collect(Collectors.joining(between));
    }
}
