package cn.hangce.web.aftercare;

import cn.hangce.casework.aftercare.EntryKind;
import cn.hangce.casework.aftercare.Life;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The life of a recognition along a line of {@link #WIDTH} units.
 *
 * @param begin where the title began to be held
 * @param held  how far the title was, or is to be, held
 * @param today where today lies
 * @param years where each year begins
 * @param marks what happened
 */
public record Timeline(double begin, double held, double today, List<Year> years, List<Mark> marks) {

    public static final int WIDTH = 1000;
    private static final Map<EntryKind, String> TONES = Map.ofEntries(Map.entry(EntryKind.FILING_CONFIRMED, "good"), Map.entry(EntryKind.FILING_MISSED, "bad"),
            Map.entry(EntryKind.FILING_RETURNED, "waiting"), Map.entry(EntryKind.CHANGE_REPORTED, "waiting"), Map.entry(EntryKind.RENAMED, "good"),
            Map.entry(EntryKind.GRADED, "neutral"), Map.entry(EntryKind.HEARING_OPENED, "waiting"), Map.entry(EntryKind.REVOKED, "bad"),
            Map.entry(EntryKind.SUPERSEDED, "neutral"));

    /** @param at where it begins */
    public record Year(int number, double at) {
    }

    /** @param tone good, waiting, bad or neutral */
    public record Mark(double at, LocalDate day, EntryKind kind, String tone) {
    }

    static Timeline of(Life life) {
        LocalDate from = life.recognition().recognisedOn().withDayOfYear(1);
        LocalDate end = life.recognition().endsOn();
        LocalDate last = end != null && end.isAfter(life.today()) ? end : life.today();
        LocalDate to = LocalDate.of(Math.max(last.getYear(), from.getYear()) + 1, 1, 1);
        double length = ChronoUnit.DAYS.between(from, to);
        LocalDate lost = life.recognition().endedFrom();
        LocalDate held = lost != null ? lost : end != null ? end : to;
        return new Timeline(at(from, life.recognition().recognisedOn(), length), at(from, held, length), at(from, life.today(), length),
                IntStream.range(from.getYear(), to.getYear()).mapToObj(year -> new Year(year, at(from, LocalDate.of(year, 1, 1), length))).toList(),
                life.entries().stream().filter(entry -> TONES.containsKey(entry.kind()))
                        .map(entry -> new Mark(at(from, entry.day(), length), entry.day(), entry.kind(), TONES.get(entry.kind()))).toList());
    }

    private static double at(LocalDate from, LocalDate day, double length) {
        return Math.max(0, Math.min(WIDTH, Math.round(WIDTH * ChronoUnit.DAYS.between(from, day) / length)));
    }
}
