package cn.hangce.web.api.work;

import cn.hangce.policy.Shortfall;
import cn.hangce.policy.Text;
import cn.hangce.policy.entitlement.Entitlement;
import cn.hangce.policy.entitlement.Overlap;
import cn.hangce.policy.entitlement.Portfolio;
import cn.hangce.policy.entitlement.Worth;
import cn.hangce.policy.language.Change;
import cn.hangce.registry.Party;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A portfolio as plain maps in a fixed order; money in whole yuan. */
final class EntitlementAnswers {

    private EntitlementAnswers() {
    }

    static Map<String, Object> of(Party applicant, Portfolio portfolio) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put(applicant.isPerson() ? "identity_number" : "credit_code", applicant.shownCode());
        answer.put("total", worth(portfolio.total()));
        answer.put("programs", portfolio.entitlements().stream().map(EntitlementAnswers::entitlement).toList());
        return answer;
    }

    private static Map<String, Object> worth(Worth worth) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("paid_yuan", worth.paid());
        answer.put("once_yuan", worth.once());
        answer.put("recurring_yuan", worth.recurring());
        answer.put("vouchers_yuan", worth.vouchers());
        answer.put("guarantees_yuan", worth.guarantees());
        answer.put("loans_yuan", worth.loans());
        answer.put("investments_yuan", worth.investments());
        return answer;
    }

    private static Map<String, Object> entitlement(Entitlement entitlement) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("program", entitlement.program().id());
        answer.put("version", entitlement.program().version());
        answer.put("name", both(entitlement.program().name()));
        answer.put("verdict", entitlement.prospect().name().toLowerCase(Locale.ROOT));
        answer.put("judged_on", entitlement.outlook().judgedOn().toString());
        answer.put("counted", entitlement.counts());
        answer.put("worth", entitlement.outlook().promising() == null ? null : worth(entitlement.worth()));
        answer.put("failed", entitlement.outlook().assessment().failed());
        answer.put("shortfalls", entitlement.outlook().shortfalls().stream().map(EntitlementAnswers::shortfall).toList());
        answer.put("missing", entitlement.outlook().assessment().missing());
        answer.put("received", entitlement.received());
        answer.put("yields", Optional.ofNullable(entitlement.yielding()).map(yielding -> yields(yielding.to(), yielding.overlap())).orElse(null));
        return answer;
    }

    private static Map<String, Object> yields(String to, Overlap overlap) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("to", to);
        answer.put("rule", overlap.rule());
        answer.put("document_id", overlap.document());
        answer.put("cite", overlap.cite());
        answer.put("label", both(overlap.label()));
        return answer;
    }

    private static Map<String, Object> shortfall(Shortfall shortfall) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("condition", shortfall.condition().id());
        answer.put("cite", shortfall.condition().cite());
        answer.put("within_reach", shortfall.isWithinReach());
        answer.put("words", both(shortfall.words()));
        answer.put("changes", shortfall.changes().stream().map(EntitlementAnswers::change).toList());
        return answer;
    }

    private static Map<String, Object> change(Change change) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("fact", change.fact());
        answer.put("now", plain(change.from()));
        answer.put("needed", change.choices().stream().map(EntitlementAnswers::plain).toList());
        if (change.kind().isNumber()) {
            answer.put("distance", change.distance());
        }
        return answer;
    }

    /** Numbers and truth as they are, days as texts. */
    private static Object plain(Object value) {
        return value == null || value instanceof Number || value instanceof Boolean ? value : value.toString();
    }

    private static Map<String, String> both(Text text) {
        return Map.of("zh", text.zh(), "en", text.en());
    }
}
