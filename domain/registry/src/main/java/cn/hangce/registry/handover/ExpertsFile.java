package cn.hangce.registry.handover;

import cn.hangce.registry.Expert;
import cn.hangce.registry.ExpertEntry;
import cn.hangce.registry.ExpertInterest;
import cn.hangce.registry.ExpertInterest.Kind;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A list of experts, or of their interests, as handed over: the good lines, and the bad ones with their numbers and reasons.
 *
 * @param lines the lines that could be read in full
 * @param bad   the others
 */
record ExpertsFile<T>(List<T> lines, List<HandoverFile.BadLine> bad) {

    private static final Map<String, Expert.Kind> KINDS = Map.of("技术", Expert.Kind.TECHNICAL, "财务", Expert.Kind.FINANCIAL);
    private static final Map<String, Expert.State> STATES = Map.of("在库", Expert.State.ACTIVE, "暂停", Expert.State.SUSPENDED);
    private static final Map<String, Kind> TIES = Map.of("任职", Kind.EMPLOYER, "持股", Kind.SHAREHOLDING, "合作", Kind.COOPERATION,
            "亲属", Kind.FAMILY, "自行申明", Kind.DECLARED);

    static ExpertsFile<ExpertEntry> experts(byte[] content) {
        return read(content, ExpertsFile::expert);
    }

    static ExpertsFile<ExpertInterest> interests(byte[] content) {
        return read(content, ExpertsFile::interest);
    }

    private static <T> ExpertsFile<T> read(byte[] content, Function<NamedCsvRecord, T> reader) {
        List<T> lines = new ArrayList<>();
        List<HandoverFile.BadLine> bad = new ArrayList<>();
        for (NamedCsvRecord line : HandoverFile.records(content)) {
            try {
                lines.add(reader.apply(line));
            } catch (IllegalArgumentException | DateTimeException | NoSuchElementException e) {
                bad.add(new HandoverFile.BadLine(line.getStartingLineNumber(), e.getMessage()));
            }
        }
        return new ExpertsFile<>(List.copyOf(lines), List.copyOf(bad));
    }

    private static ExpertEntry expert(NamedCsvRecord line) {
        LocalDate from = day(line, "请假起");
        LocalDate until = day(line, "请假止");
        String phone = line.getField("联系电话").strip();
        return new ExpertEntry(line.getField("账号").strip(), line.getField("姓名").strip(), line.getField("职称").strip(),
                phone.isEmpty() ? null : phone, line.getField("工作单位统一社会信用代码").strip(), line.getField("工作单位").strip(),
                word(line, "类别", KINDS), word(line, "状态", STATES),
                Arrays.stream(line.getField("专业领域").split("、")).map(String::strip).filter(each -> !each.isEmpty())
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                from == null && until == null ? null : new ExpertEntry.Away(from, until));
    }

    private static ExpertInterest interest(NamedCsvRecord line) {
        LocalDate from = day(line, "起");
        if (from == null) {
            throw new IllegalArgumentException("缺少起");
        }
        return new ExpertInterest(line.getField("账号").strip(), line.getField("统一社会信用代码").strip(), word(line, "关系", TIES), from,
                day(line, "止"), line.getField("来源").strip());
    }

    private static LocalDate day(NamedCsvRecord line, String head) {
        String cell = line.getField(head).strip();
        return cell.isEmpty() ? null : (LocalDate) Conversion.DATE.convert(cell);
    }

    private static <T> T word(NamedCsvRecord line, String head, Map<String, T> words) {
        String cell = line.getField(head).strip();
        if (!words.containsKey(cell)) {
            throw new IllegalArgumentException(head + "不是可用的值：" + cell);
        }
        return words.get(cell);
    }
}
