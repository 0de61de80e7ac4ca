package cn.hangce.casework;

import static cn.hangce.casework.Fixture.CITY;
import static cn.hangce.casework.Fixture.on;

import cn.hangce.registry.Expert;
import cn.hangce.registry.ExpertEntry;
import cn.hangce.registry.ExpertInterest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Experts of a university without any interest, and panels drawn from them. */
final class Experts {

    static final String UNIVERSITY = "12330100MA8GN4BP7F";
    static final LocalDate DRAWN_ON = LocalDate.of(2022, 6, 10);
    static final LocalDate ANSWER_BY = LocalDate.of(2022, 6, 13);

    private Experts() {
    }

    static Expert of(String account, String employer, Expert.Kind kind, String... fields) {
        return new Expert(new ExpertEntry(account, account, "教授", null, employer, "单位", kind, Expert.State.ACTIVE, Set.of(fields), null));
    }

    static Expert away(String account, LocalDate from, LocalDate until) {
        return new Expert(new ExpertEntry(account, account, "教授", null, UNIVERSITY, "单位", Expert.Kind.TECHNICAL, Expert.State.ACTIVE,
                Set.of("电子信息"), new ExpertEntry.Away(from, until)));
    }

    /** expert1 … all technical, of one field. */
    static List<Expert> pool(int size) {
        return IntStream.rangeClosed(1, size).mapToObj(i -> of("expert" + i, UNIVERSITY, Expert.Kind.TECHNICAL, "电子信息")).toList();
    }

    static Avoidance avoidance(List<Expert> pool, ExpertInterest... interests) {
        return new Avoidance(pool, Map.of(Fixture.CODE, "青禾"), List.of(interests), DRAWN_ON);
    }

    static Panel panel(Case subject, List<Expert> pool) {
        return draw(subject, PanelTerms.of(subject.call(), ANSWER_BY), avoidance(pool), new Random(1));
    }

    static Panel draw(Case subject, PanelTerms terms, Avoidance avoidance, Random chance) {
        return Fixture.withId(Panel.draw(subject.call(), PanelHolder.CITY, terms, avoidance, chance, CITY, on("2022-06-10")));
    }
}
