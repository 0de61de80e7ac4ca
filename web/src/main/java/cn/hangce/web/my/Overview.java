package cn.hangce.web.my;

import cn.hangce.policy.Text;
import cn.hangce.policy.entitlement.Entitlement;
import cn.hangce.policy.entitlement.Overlap;
import cn.hangce.policy.entitlement.Portfolio;
import cn.hangce.policy.entitlement.Worth;
import java.util.List;
import java.util.function.Function;

/**
 * All that fits an organisation, as its page shows it.
 *
 * @param total  what it could really have
 * @param parts  what the total is made of, the most first
 * @param others what every condition holds for and what is yet not added
 */
public record Overview(Worth total, List<Part> parts, List<Other> others, List<FitGroup> groups) {

    private static final int WHOLE = 100;

    static Overview of(Portfolio portfolio, Function<Entitlement, ProgramFit> fit) {
        List<Entitlement> counted = portfolio.entitlements().stream().filter(Entitlement::counts).filter(each -> each.worth().paid() > 0).toList();
        long most = counted.stream().mapToLong(each -> each.worth().paid()).max().orElse(1);
        return new Overview(portfolio.total(), counted.stream().map(each -> Part.of(each, most)).toList(),
                portfolio.notCounted().stream().map(each -> Other.of(each, portfolio)).toList(),
                FitGroup.of(portfolio.entitlements().stream().map(fit).sorted(ProgramFit.BEST_FIRST).toList()));
    }

    /**
     * A program in the total.
     *
     * @param width of its bar, in per cent of the greatest
     */
    public record Part(String program, Text name, long yuan, boolean recurring, int width) {

        static Part of(Entitlement entitlement, long most) {
            long yuan = entitlement.worth().paid();
            return new Part(entitlement.program().id(), entitlement.program().name(), yuan, entitlement.worth().recurring() > 0,
                    (int) Math.max(1, Math.round((double) WHOLE * yuan / most)));
        }
    }

    /**
     * A program that is not added.
     *
     * @param to      the program that counts instead; null where it was had itself
     * @param overlap the clause; null where it was had itself
     */
    public record Other(Text name, long yuan, Text to, Overlap overlap) {

        static Other of(Entitlement entitlement, Portfolio portfolio) {
            Entitlement.Yielding yielding = entitlement.yielding();
            Text to = yielding == null ? null : portfolio.entitlements().stream().map(Entitlement::program)
                    .filter(program -> program.id().equals(yielding.to())).findFirst().map(program -> program.name()).orElse(null);
            return new Other(entitlement.program().name(), entitlement.outlook().assessment().totalYuan(), to,
                    yielding == null ? null : yielding.overlap());
        }
    }
}
