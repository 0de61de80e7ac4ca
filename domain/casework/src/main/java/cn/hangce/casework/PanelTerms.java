package cn.hangce.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a draw is asked for.
 *
 * @param size     experts on the panel, odd (document 36, 五(三), says so; elsewhere no text says otherwise)
 * @param answerBy the last day on which those drawn can accept, inclusive
 * @param wanted   how many experts of which kind or field; the other seats go to any technical expert
 */
public record PanelTerms(int size, LocalDate answerBy, Map<Seat, Integer> wanted) {

    private static final int LEAST = 3;

    public PanelTerms {
        wanted = Collections.unmodifiableMap(new LinkedHashMap<>(wanted));
        if (size < LEAST || size % 2 == 0) {
            throw new UnlawfulAct(Rule.PANEL_ODD, size);
        }
        long asked = wanted.values().stream().mapToLong(Integer::longValue).sum();
        if (asked > size || wanted.values().stream().anyMatch(count -> count < 0)) {
            throw new UnlawfulAct(Rule.PANEL_SEATS, asked, size);
        }
    }

    /** The call’s own size, any fields. */
    public static PanelTerms of(Call call, LocalDate answerBy) {
        return new PanelTerms(call.panelSize(), answerBy, Map.of());
    }

    /** @throws UnlawfulAct when the call asks for more experts, or nobody could answer any more */
    void require(Call call, LocalDate today) {
        if (size < call.panelSize()) {
            throw new UnlawfulAct(Rule.PANEL_SMALL, size, call.panelSize());
        }
        if (answerBy == null || answerBy.isBefore(today)) {
            throw new UnlawfulAct(Rule.ANSWER_DAY, today);
        }
    }

    /** One entry for each seat; those with a field come first, as they are the harder ones to fill. */
    List<Seat> seats() {
        List<Seat> seats = new ArrayList<>();
        wanted.entrySet().stream().sorted((a, b) -> Boolean.compare(a.getKey().field() == null, b.getKey().field() == null))
                .forEach(entry -> seats.addAll(Collections.nCopies(entry.getValue(), entry.getKey())));
        seats.addAll(Collections.nCopies(size - seats.size(), Seat.TECHNICAL));
        return seats;
    }
}
