package cn.hangce.web.finance;

import cn.hangce.treasury.PaymentOrder;
import cn.hangce.web.Bundles;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The payment orders of a call as a list for the bank: one line each, accounts in full, the sum last. */
final class PaymentList {

    private static final List<String> COLUMNS = List.of("number", "payer", "payee", "code", "bank", "account", "yuan", "case", "cite", "day");
    private static final int YUAN = COLUMNS.indexOf("yuan");
    /** Spreadsheets take a cell that begins so for a formula. */
    private static final String FORMULA_BEGINNINGS = "=+-@\t\r";

    private final List<PaymentOrder> orders;
    private final Locale reader;

    PaymentList(List<PaymentOrder> orders, Locale reader) {
        this.orders = List.copyOf(orders);
        this.reader = reader;
    }

    /** CSV (RFC 4180) in UTF-8 with a byte order mark, by which spreadsheets know it. */
    void csv(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        writer.write(line(headings().stream()));
        for (PaymentOrder order : orders) {
            writer.write(line(cells(order).stream().map(String::valueOf)));
        }
        writer.write(line(total().stream().map(String::valueOf)));
        writer.flush();
    }

    void xlsx(OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Hangce", "1.0");
        Worksheet sheet = workbook.newWorksheet(text("export.sheet"));
        int row = 0;
        write(sheet, row++, headings());
        sheet.range(0, 0, 0, COLUMNS.size() - 1).style().bold().set();
        for (PaymentOrder order : orders) {
            write(sheet, row++, cells(order));
        }
        write(sheet, row, total());
        sheet.range(row, 0, row, COLUMNS.size() - 1).style().bold().set();
        sheet.range(1, YUAN, row, YUAN).style().format("#,##0").set();
        sheet.freezePane(0, 1);
        workbook.finish();
    }

    private static void write(Worksheet sheet, int row, List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell instanceof Number number) {
                sheet.value(row, column, number);
            } else {
                sheet.value(row, column, neutral(cell.toString()));
            }
        }
    }

    private List<String> headings() {
        return COLUMNS.stream().map(column -> text("export." + column)).toList();
    }

    private static List<Object> cells(PaymentOrder order) {
        return List.of(order.number(), order.payerName(), order.payee(), order.award().subject().creditCode(), order.payeeBank(),
                order.payeeAccount(), order.yuan(), String.valueOf(order.award().subject().number()), order.award().cite(),
                order.releasedOn().toString());
    }

    private List<Object> total() {
        return List.of(text("export.total"), "", "", "", "", "", orders.stream().mapToLong(PaymentOrder::yuan).sum(), "", "", "");
    }

    private static String line(Stream<String> cells) {
        return cells.map(cell -> '"' + neutral(cell).replace("\"", "\"\"") + '"').collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A text that no spreadsheet takes for a formula. */
    static String neutral(String cell) {
        return !cell.isEmpty() && FORMULA_BEGINNINGS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private String text(String key) {
        return Bundles.text(reader, "finance", key);
    }
}
