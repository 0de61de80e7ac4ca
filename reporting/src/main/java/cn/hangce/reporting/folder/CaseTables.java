package cn.hangce.reporting.folder;

import cn.hangce.casework.Case;
import cn.hangce.casework.HistoryEntry;
import cn.hangce.policy.Fact;
import cn.hangce.policy.Vocabulary;
import cn.hangce.registry.CityClock;
import cn.hangce.registry.Masking;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A case’s facts and history as CSV (RFC 4180) in UTF-8 with a byte order mark, by which spreadsheets know it. */
final class CaseTables {

    /** Spreadsheets take a cell that begins so for a formula. */
    private static final String FORMULA_BEGINNINGS = "=+-@\t\r";

    private CaseTables() {
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, CityClock.ZONE);
    }

    static byte[] facts(Case subject) {
        return bytes(Stream.concat(Stream.of(line("事项", "内容", "来源", "核查", "核查说明")), subject.facts().entrySet().stream().map(entry -> {
            Fact fact = Vocabulary.standard().fact(entry.getKey());
            return line(fact.label().zh(), masked(fact, entry.getValue().value()), entry.getValue().source(), entry.getValue().finding().name(),
                    entry.getValue().findingNote());
        })));
    }

    private static String masked(Fact fact, String value) {
        return fact.personal() == null ? value : switch (fact.personal()) {
            case "phone" -> Masking.phone(value);
            case "mail" -> Masking.mail(value);
            default -> Masking.account(value);
        };
    }

    /** With the hashes by which each entry holds the one before it. */
    static byte[] history(Case subject) {
        return bytes(Stream.concat(Stream.of(line("序号", "时间", "事项", "办理人", "角色", "环节", "状态", "理由", "前一记录", "本记录")),
                subject.history().stream().map(CaseTables::entry)));
    }

    private static String entry(HistoryEntry entry) {
        return line(String.valueOf(entry.sequence()), entry.at().atZone(CityClock.ZONE).toLocalDateTime().toString(), entry.act().name(), entry.actorName(),
                entry.actorRole().name(), entry.toStage(), entry.toStatus().name(), entry.reason(), entry.previousHash(), entry.hash());
    }

    static String line(String... cells) {
        return Stream.of(cells).map(CaseTables::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        String cell = text == null ? "" : text;
        String neutral = !cell.isEmpty() && FORMULA_BEGINNINGS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
        return '"' + neutral.replace("\"", "\"\"") + '"';
    }

    static byte[] bytes(Stream<String> lines) {
        return ('\uFEFF' + lines.collect(Collectors.joining())).getBytes(StandardCharsets.UTF_8);
    }
}
