package cn.hangce.casework;

import static cn.hangce.casework.CaseTest.assertRefused;
import static cn.hangce.casework.Experts.DRAWN_ON;
import static cn.hangce.casework.Experts.UNIVERSITY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.registry.Expert;
import cn.hangce.registry.Expert.Kind;
import cn.hangce.registry.ExpertInterest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

@Label("The draw of experts")
class DrawTest {

    private static final Case SUBJECT = Fixture.recommended();

    private static ExpertInterest interest(String account, ExpertInterest.Kind kind, String from, String until) {
        return new ExpertInterest(account, Fixture.CODE, kind, LocalDate.parse(from), until == null ? null : LocalDate.parse(until), "记录");
    }

    private static Set<String> accounts(List<PanelMember> members) {
        return members.stream().map(PanelMember::account).collect(Collectors.toSet());
    }

    @Property(tries = 500)
    @Label("never falls on anybody with an interest, is odd, whole and without anybody twice, and says whom it left out")
    void avoidsInterest(@ForAll long seed, @ForAll @Size(12) List<@IntRange(min = 0, max = 7) Integer> ties) {
        List<Expert> pool = new ArrayList<>();
        List<ExpertInterest> interests = new ArrayList<>();
        Set<String> conflicted = new HashSet<>();
        for (int i = 0; i < ties.size(); i++) {
            String account = "e" + i;
            int tie = ties.get(i);
            pool.add(tie == 6 ? Experts.away(account, DRAWN_ON, DRAWN_ON)
                    : Experts.of(account, tie == 5 ? Fixture.CODE : UNIVERSITY, Kind.TECHNICAL, "电子信息"));
            if (tie < ExpertInterest.Kind.values().length) {
                interests.add(interest(account, ExpertInterest.Kind.values()[tie], "2021-01-01", null));
            }
            if (tie < 7) {
                conflicted.add(account);
            }
        }
        Avoidance avoidance = Experts.avoidance(pool, interests.toArray(ExpertInterest[]::new));
        if (pool.size() - conflicted.size() < 3) {
            assertRefused(Rule.TOO_FEW_EXPERTS, () -> Experts.draw(SUBJECT, new PanelTerms(3, Experts.ANSWER_BY, Map.of()), avoidance, new Random(seed)));
            return;
        }
        Panel panel = Experts.draw(SUBJECT, new PanelTerms(3, Experts.ANSWER_BY, Map.of()), avoidance, new Random(seed));
        Set<String> drawn = accounts(panel.members());
        assertEquals(3, drawn.size());
        assertTrue(drawn.stream().noneMatch(conflicted::contains), drawn + " of " + conflicted);
        assertEquals(conflicted, panel.draws().get(0).leftOut().stream().map(LeftOut::account).collect(Collectors.toSet()));
        conflicted.forEach(account -> assertTrue(panel.record().contains(account)));
    }

    @Property(tries = 300)
    @Label("fills every seat with the right kind and field wherever that is possible at all")
    void fillsSeats(@ForAll long seed) {
        // Only one arrangement of the first three answers to all seats: “both” has to leave the common field to “a”.
        List<Expert> pool = List.of(Experts.of("both", UNIVERSITY, Kind.TECHNICAL, "新材料", "生物医药"), Experts.of("a", UNIVERSITY, Kind.TECHNICAL, "新材料"),
                Experts.of("c", UNIVERSITY, Kind.TECHNICAL, "软科学"), Experts.of("cpa", UNIVERSITY, Kind.FINANCIAL, "财务审计"),
                Experts.of("cpa2", UNIVERSITY, Kind.FINANCIAL, "财务审计"));
        PanelTerms terms = new PanelTerms(5, Experts.ANSWER_BY,
                Map.of(Seat.of("新材料"), 1, Seat.of("生物医药"), 1, Seat.of("软科学"), 1, Seat.FINANCIAL, 2));
        Panel panel = Experts.draw(SUBJECT, terms, Experts.avoidance(pool), new Random(seed));
        assertEquals(Map.of("both", Seat.of("生物医药"), "a", Seat.of("新材料"), "c", Seat.of("软科学"), "cpa", Seat.FINANCIAL, "cpa2", Seat.FINANCIAL),
                panel.members().stream().collect(Collectors.toMap(PanelMember::account, PanelMember::seat)));
    }

    @Property(tries = 200)
    @Label("is odd, whatever is asked for")
    void odd(@ForAll @IntRange(min = -3, max = 40) int size) {
        if (size >= 3 && size % 2 == 1) {
            assertEquals(size, new PanelTerms(size, Experts.ANSWER_BY, Map.of()).seats().size());
        } else {
            assertRefused(Rule.PANEL_ODD, () -> new PanelTerms(size, Experts.ANSWER_BY, Map.of()));
        }
    }

    @Example
    @Label("falls on everybody alike")
    void fair() {
        Map<String, Integer> times = new java.util.TreeMap<>();
        Random chance = new Random(7);
        for (int i = 0; i < 6000; i++) {
            accounts(Experts.draw(SUBJECT, new PanelTerms(3, Experts.ANSWER_BY, Map.of()), Experts.avoidance(Experts.pool(6)), chance).members())
                    .forEach(account -> times.merge(account, 1, Integer::sum));
        }
        // 3000 each; five standard deviations are below 200.
        times.forEach((account, count) -> assertTrue(Math.abs(count - 3000) < 200, account + " " + count));
    }

    @Example
    @Label("counts cooperation for three years after its end, and other ties to their last day")
    void terms() {
        assertTrue(interest("e", ExpertInterest.Kind.COOPERATION, "2018-01-01", "2019-06-10").countsOn(DRAWN_ON));
        assertTrue(!interest("e", ExpertInterest.Kind.COOPERATION, "2018-01-01", "2019-06-09").countsOn(DRAWN_ON));
        assertTrue(interest("e", ExpertInterest.Kind.SHAREHOLDING, "2018-01-01", "2022-06-10").countsOn(DRAWN_ON));
        assertTrue(!interest("e", ExpertInterest.Kind.SHAREHOLDING, "2018-01-01", "2022-06-09").countsOn(DRAWN_ON));
        assertTrue(!interest("e", ExpertInterest.Kind.FAMILY, "2022-06-11", null).countsOn(DRAWN_ON));
    }

    @Example
    @Label("is refused below the call’s size, without enough of a field, and for a day that is over")
    void refused() {
        List<Expert> pool = Experts.pool(9);
        assertRefused(Rule.TOO_FEW_OF_FIELD, () -> Experts.draw(SUBJECT, new PanelTerms(3, Experts.ANSWER_BY, Map.of(Seat.of("软科学"), 1)),
                Experts.avoidance(pool), new Random(1)));
        assertRefused(Rule.PANEL_SEATS, () -> new PanelTerms(3, Experts.ANSWER_BY, Map.of(Seat.of("电子信息"), 2, Seat.FINANCIAL, 2)));
        assertRefused(Rule.ANSWER_DAY, () -> Experts.draw(SUBJECT, new PanelTerms(3, DRAWN_ON.minusDays(1), Map.of()), Experts.avoidance(pool), new Random(1)));
        assertRefused(Rule.TOO_FEW_EXPERTS, () -> Experts.panel(SUBJECT, IntStream.range(0, 2).mapToObj(pool::get).toList()));
    }
}
