package cn.hangce.casework.duplicate;

import cn.hangce.policy.Text;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * Reads a list of projects funded elsewhere from a workbook or a comma-separated file. Its first line names the columns, in any order.
 *
 * @param rows   what was read
 * @param faults what is wrong, by number of the line; with any, nothing of the file is taken
 */
public record FundedFile(List<FundedRow> rows, Map<Integer, List<Text>> faults) {

    private static final int MOST_ROWS = 100_000;
    private static final byte[] ZIP = {'P', 'K'};
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    public FundedFile {
        rows = List.copyOf(rows);
        faults = new TreeMap<>(faults);
    }

    /** @throws FundedRefused where it is no table, or lacks a column */
    public static FundedFile read(byte[] content) {
        Map<Integer, List<String>> lines = content.length > 1 && content[0] == ZIP[0] && content[1] == ZIP[1] ? workbook(content) : csv(content);
        lines.values().removeIf(cells -> cells.stream().allMatch(String::isBlank));
        if (lines.size() < 2) {
            throw new FundedRefused("empty");
        }
        if (lines.size() > MOST_ROWS) {
            throw new FundedRefused("long", MOST_ROWS);
        }
        int head = lines.keySet().iterator().next();
        FundedColumns columns = FundedColumns.of(lines.remove(head));
        List<FundedRow> rows = new ArrayList<>();
        Map<Integer, List<Text>> faults = new TreeMap<>();
        lines.forEach((number, cells) -> {
            List<Text> wrong = new ArrayList<>();
            FundedRow row = columns.row(cells, wrong);
            if (wrong.isEmpty()) {
                rows.add(row);
            } else {
                faults.put(number, wrong);
            }
        });
        return new FundedFile(rows, faults);
    }

    private static Map<Integer, List<String>> csv(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            Map<Integer, List<String>> lines = new TreeMap<>();
            CsvReader.builder().ofCsvRecord(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text)
                    .forEach(each -> lines.put((int) each.getStartingLineNumber(), each.getFields().stream().map(String::strip).toList()));
            return lines;
        } catch (CharacterCodingException | CsvParseException unreadable) {
            throw new FundedRefused("unreadable");
        }
    }

    private static Map<Integer, List<String>> workbook(byte[] content) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content)); Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            Map<Integer, List<String>> lines = new TreeMap<>();
            rows.forEach(row -> lines.put(row.getRowNum(), row.stream().map(FundedFile::text).toList()));
            return lines;
        } catch (IOException | ExcelReaderException unreadable) {
            throw new FundedRefused("unreadable");
        }
    }

    private static String text(Cell cell) {
        return cell == null || cell.getRawValue() == null ? "" : cell.getText().strip();
    }
}
