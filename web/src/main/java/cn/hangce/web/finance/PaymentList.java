package cn.hangce.web.finance;

import cn.hangce.treasury.Instalment;
import cn.hangce.treasury.InstalmentTerms;
import cn.hangce.treasury.PaymentOrder;
import cn.hangce.web.Bundles;
import cn.hangce.web.TableFile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The payment orders of a call as a list for the bank: one line each, accounts in full, persons’ numbers masked, the sum last. */
final class PaymentList {

    private static final List<String> COLUMNS = List.of("number", "payer", "payee", "code", "bank", "account", "part", "yuan", "case", "cite", "day");

    private final List<PaymentOrder> orders;
    private final Function<Instalment, InstalmentTerms> terms;
    private final Locale reader;

    /** @param terms what the text says of an instalment */
    PaymentList(List<PaymentOrder> orders, Function<Instalment, InstalmentTerms> terms, Locale reader) {
        this.orders = List.copyOf(orders);
        this.terms = terms;
        this.reader = reader;
    }

    void write(TableFile.Kind kind, OutputStream out) throws IOException {
        try (TableFile file = TableFile.begin(kind, out, text("export.sheet"), COLUMNS.stream().map(column -> text("export." + column)).toList())) {
            for (PaymentOrder order : orders) {
                file.row(cells(order));
            }
            file.important(total());
        }
    }

    private List<Object> cells(PaymentOrder order) {
        InstalmentTerms part = terms.apply(order.instalment());
        return List.of(order.number(), order.payerName(), order.payee(), order.award().subject().shownCode(), order.payeeBank(),
                order.payeeAccount(), part.name().in(reader), order.yuan(), String.valueOf(order.award().subject().number()), part.cite(),
                order.releasedOn().toString());
    }

    private List<Object> total() {
        return List.of(text("export.total"), "", "", "", "", "", "", orders.stream().mapToLong(PaymentOrder::yuan).sum(), "", "", "");
    }

    private String text(String key) {
        return Bundles.text(reader, "finance", key);
    }
}
