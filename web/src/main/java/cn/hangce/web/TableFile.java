package cn.hangce.web;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table on its way into a file, row by row, so that it may be longer than memory. Texts never become formulas. */
public abstract class TableFile implements Closeable {

    /** A comma-separated file is told apart by its media type and ending. */
    public enum Kind {
        CSV("text/csv;charset=UTF-8", ".csv"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx");

        private final String type;
        private final String ending;

        Kind(String type, String ending) {
            this.type = type;
            this.ending = ending;
        }

        public String type() {
            return type;
        }

        public String ending() {
            return ending;
        }

        /** @param word as an address has it; whatever is not {@code csv} is a workbook */
        public static Kind of(String word) {
            return "csv".equals(word) ? CSV : XLSX;
        }
    }

    private static final String FORMULA_BEGINNINGS = "=+-@\t\r";

    /**
     * Begins a file.
     *
     * @param sheet the name of a workbook’s sheet
     * @param head  the headings of the columns
     */
    public static TableFile begin(Kind kind, OutputStream out, String sheet, List<String> head) throws IOException {
        TableFile file = kind == Kind.CSV ? new Csv(out) : new Xlsx(out, sheet, head);
        file.important(head);
        return file;
    }

    /** @param cells texts and numbers */
    public abstract void row(List<?> cells) throws IOException;

    /** A row that stands out: headings and totals. */
    public abstract void important(List<?> cells) throws IOException;

    /** A text that no spreadsheet takes for a formula. */
    static String neutral(String cell) {
        return !cell.isEmpty() && FORMULA_BEGINNINGS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    /** CSV (RFC 4180) in UTF-8 with a byte order mark, by which spreadsheets know it. */
    private static final class Csv extends TableFile {

        private final Writer writer;

        Csv(OutputStream out) throws IOException {
            writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write('\uFEFF');
        }

        @Override
        public void row(List<?> cells) throws IOException {
            writer.write(cells.stream().map(String::valueOf).map(cell -> '"' + neutral(cell).replace("\"", "\"\"") + '"')
                    .collect(Collectors.joining(",", "", "\r\n")));
        }

        @Override
        public void important(List<?> cells) throws IOException {
            row(cells);
        }

        @Override
        public void close() throws IOException {
            writer.flush();
        }
    }

    /** A workbook; a sheet that is full is followed by another one. */
    private static final class Xlsx extends TableFile {

        /** What a sheet can hold. */
        private static final int ROWS = 1_048_576;
        private static final int FLUSH = 1_000;

        private final Workbook workbook;
        private final String name;
        private final List<String> head;
        private Worksheet sheet;
        private int sheets;
        private int row;

        Xlsx(OutputStream out, String name, List<String> head) {
            this.workbook = new Workbook(out, "Hangce", "1.0");
            this.name = name;
            this.head = head;
            newSheet();
        }

        private void newSheet() {
            sheets++;
            sheet = workbook.newWorksheet(sheets == 1 ? name : name + " " + sheets);
            sheet.freezePane(0, 1);
            row = 0;
        }

        @Override
        public void row(List<?> cells) throws IOException {
            if (row == ROWS) {
                sheet.finish();
                newSheet();
                important(head);
            }
            write(cells);
        }

        private void write(List<?> cells) throws IOException {
            for (int column = 0; column < cells.size(); column++) {
                Object cell = cells.get(column);
                if (cell instanceof Number number) {
                    sheet.value(row, column, number);
                    sheet.style(row, column).format("#,##0").set();
                } else {
                    sheet.value(row, column, neutral(cell.toString()));
                }
            }
            row++;
            if (row % FLUSH == 0) {
                sheet.flush();
            }
        }

        @Override
        public void important(List<?> cells) throws IOException {
            Stream.iterate(0, column -> column + 1).limit(cells.size()).forEach(column -> sheet.style(row, column).bold().set());
            write(cells);
        }

        @Override
        public void close() throws IOException {
            workbook.finish();
        }
    }
}
