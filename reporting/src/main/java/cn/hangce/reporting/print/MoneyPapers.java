package cn.hangce.reporting.print;

import cn.hangce.reporting.document.FundReleaseDocument;
import cn.hangce.reporting.document.Payment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** That money is released: to the payee, and to the offices with the list of all payments. */
final class MoneyPapers {

    private final Labels labels;
    private final Stamp stamp;

    MoneyPapers(Labels labels, Stamp stamp) {
        this.labels = labels;
        this.stamp = stamp;
    }

    List<Sheet> release(FundReleaseDocument release) {
        String total = ChineseAmount.of(release.totalYuan());
        if (release.toPayee()) {
            Letter letter = new Letter(labels).recipients(labels.say("to", release.payee()))
                    .body("release.opening", release.basis().regulation(), labels.number(release.basis()), release.callTitle(), release.totalYuan(), total);
            release.payments().forEach(payment -> letter.body(payment.part() == null ? "release.payment" : "release.part",
                    payment.number(), payment.payer(), payment.yuan(), payment.part()));
            Payment first = release.payments().get(0);
            return List.of(letter.body("release.account", first.bank(), first.account()).body("release.next").sheet(Letter.Head.LETTER, release, stamp));
        }
        Sheet letter = new Letter(labels).recipients(labels.say("release.recipients"))
                .body("release.all", release.basis().regulation(), labels.number(release.basis()), release.callTitle(), release.payees(),
                        release.payments().size(), release.totalYuan(), total)
                .enclosed("release.annex").sheet(Letter.Head.NONE, release, stamp);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Payment each : release.payments()) {
            rows.add(Map.of("line", String.valueOf(rows.size() + 1), "number", each.number(), "payee", payee(each),
                    "account", each.bank() + "\n" + each.account(), "payer", each.payer(), "yuan", String.format(labels.locale(), "%,d", each.yuan())));
        }
        return List.of(letter, new Sheet("payments", Map.of("title", labels.say("release.list"), "caption", labels.say("allocation.caption"),
                "inWords", labels.say("allocation.total-in-words", total)), rows));
    }

    /** Under the name which part of the award it is, where it is not all of it. */
    private String payee(Payment payment) {
        String payee = Lists.named(payment.payee(), payment.code());
        return payment.part() == null ? payee : payee + "\n" + payment.part().in(labels.locale());
    }
}
