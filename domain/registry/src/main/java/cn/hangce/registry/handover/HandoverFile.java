package cn.hangce.registry.handover;

import cn.hangce.policy.Facts;
import cn.hangce.policy.InvalidFacts;
import cn.hangce.policy.Vocabulary;
import cn.hangce.registry.CreditCode;
import cn.hangce.registry.IdentityNumber;
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

    /**
     * One applicant’s line.
     *
     * @param creditCode an organisation’s; null for a person
     * @param identity   a person’s; null for an organisation
     * @param name       like {@code district} and {@code status}, only in the register itself; else null
     */
    public record Line(String creditCode, IdentityNumber identity, String name, String district, String status, Map<String, Object> facts) {
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
        String cellWithCode = record.getField(bureau.codeColumn());
        String code = bureau.persons() ? null : code(cellWithCode);
        IdentityNumber identity = bureau.persons() ? identity(cellWithCode) : null;
        Map<String, Object> facts = new LinkedHashMap<>();
        bureau.columns().forEach((fact, column) -> {
            String cell = record.getField(column.head()).strip();
            // An empty cell is a fact the bureau does not know; it stays missing.
            if (!cell.isEmpty()) {
                facts.put(fact, value(fact, column, cell));
            }
        });
        Bureau.Register register = bureau.register();
        return register == null ? new Line(code, identity, null, null, null, facts)
                : new Line(code, identity, required(record, register.name()), required(record, register.district()),
                        required(record, register.status()), facts);
    }

    /** What is wrong with a number is told without the number. */
    private static IdentityNumber identity(String cell) {
        return IdentityNumber.find(cell).orElseThrow(() -> new IllegalArgumentException("公民身份号码校验不通过"));
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
