package cn.hangce.registry.handover;

import cn.hangce.policy.Facts;
import cn.hangce.policy.InvalidFacts;
import cn.hangce.policy.Vocabulary;
import cn.hangce.registry.CreditCode;
import cn.hangce.registry.InvalidCreditCode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A bureau’s CSV file as read: the good lines, and the bad ones with their numbers and reasons.
 *
 * @param source the bureau, as a source of the vocabulary
 * @param lines  the lines that could be read in full
 * @param bad    the others
 */
public record HandoverFile(String source, List<Line> lines, List<BadLine> bad) {

    private static final String NAME = "企业名称";
    private static final String DISTRICT = "所在区县";
    private static final String STATUS = "登记状态";

    /** One organisation’s line; {@code name}, {@code district} and {@code status} only in the register itself. */
    public record Line(String creditCode, String name, String district, String status, Map<String, Object> facts) {
    }

    /** A line that was left out, by its number in the file, and why. */
    public record BadLine(long number, String reason) {
    }

    /**
     * Reads a file in UTF-8, with or without a byte order mark, or in GB 18030.
     *
     * @throws IllegalArgumentException when the heads are no bureau’s
     */
    public static HandoverFile read(byte[] content) {
        List<NamedCsvRecord> records = records(content);
        List<String> heads = records.isEmpty() ? List.of() : records.get(0).getHeader();
        Bureau bureau = Bureau.withHeads(heads)
                .orElseThrow(() -> new IllegalArgumentException("These heads are no bureau’s hand-over: " + heads));
        List<Line> lines = new ArrayList<>();
        List<BadLine> bad = new ArrayList<>();
        for (NamedCsvRecord record : records) {
            try {
                lines.add(line(bureau, record));
            } catch (IllegalArgumentException e) {
                bad.add(new BadLine(record.getStartingLineNumber(), e.getMessage()));
            }
        }
        return new HandoverFile(bureau.id(), List.copyOf(lines), List.copyOf(bad));
    }

    /** The lines under their heads, as they stand. */
    static List<NamedCsvRecord> records(byte[] content) {
        List<NamedCsvRecord> records = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().skipEmptyLines(true).ofNamedCsvRecord(text(content))) {
            reader.forEach(records::add);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return records;
    }

    private static Line line(Bureau bureau, NamedCsvRecord record) {
        String code = code(record.getField(bureau.codeColumn()));
        Map<String, Object> facts = new LinkedHashMap<>();
        bureau.columns().forEach((fact, column) -> {
            String cell = record.getField(column.head()).strip();
            // An empty cell is a fact the bureau does not know; it stays missing.
            if (!cell.isEmpty()) {
                facts.put(fact, value(fact, column, cell));
            }
        });
        return bureau.registers() ? new Line(code, required(record, NAME), required(record, DISTRICT), required(record, STATUS), facts)
                : new Line(code, null, null, null, facts);
    }

    private static String code(String cell) {
        try {
            return CreditCode.of(cell).value();
        } catch (InvalidCreditCode e) {
            throw new IllegalArgumentException("统一社会信用代码校验不通过：" + cell, e);
        }
    }

    private static Object value(String fact, Bureau.Column column, String cell) {
        try {
            Object value = column.conversion().convert(cell);
            return Facts.of(Vocabulary.standard(), Map.of(fact, value)).get(fact);
        } catch (InvalidFacts | ArithmeticException | IllegalArgumentException | java.time.DateTimeException e) {
            throw new IllegalArgumentException(column.head() + "不是可用的值：" + cell, e);
        }
    }

    private static String required(NamedCsvRecord record, String head) {
        String cell = record.findField(head).map(String::strip).orElse("");
        if (cell.isEmpty()) {
            throw new IllegalArgumentException("缺少" + head);
        }
        return cell;
    }

    private static String text(byte[] content) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException e) {
            text = new String(content, Charset.forName("GB18030"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
