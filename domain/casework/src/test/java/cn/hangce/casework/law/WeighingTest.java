package cn.hangce.casework.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.policy.Amendment;
import cn.hangce.policy.Assessment;
import cn.hangce.policy.Program;
import cn.hangce.policy.ProgramLibrary;
import cn.hangce.registry.Profile;
import cn.hangce.registry.Registry;
import cn.hangce.registry.Roll;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A change is weighed on every organisation on record")
class WeighingTest {

    private static final LocalDate DAY = LocalDate.of(2022, 5, 31);
    private static final ProgramLibrary LIBRARY = ProgramLibrary.ofClasspath(WeighingTest.class.getClassLoader());
    private static final Program NOW = LIBRARY.require("fledgling-enterprise");

    /** Organisations of two districts on either side of every figure; some say nothing of their property. */
    private static List<Profile> city(int size) {
        Random random = new Random(7);
        return IntStream.range(0, size).mapToObj(i -> {
            String facts = "class_2_or_better_ip=" + random.nextInt(3) + "\nemployees=" + (5 + random.nextInt(20))
                    + (random.nextInt(4) == 0 ? "" : "\nip_supports_products~true") + "\nlegal_person=true\nmajor_incident_within_year=false"
                    + "\nrd_expense_last_year_yuan=" + (300_000 + random.nextInt(900_000)) + "\nrd_staff=4\nregistered_in_hangzhou=true"
                    + "\nregistered_on=" + (2015 + random.nextInt(7)) + "-03-01\nsales_last_year_yuan=" + (5_000_000 + random.nextInt(8_000_000));
            facts += i % 10 == 0 ? "\norg_type=university" : "\norg_type=enterprise";
            return new Profile("C%08d".formatted(i), i % 3 == 0 ? "余杭区" : "西湖区", facts);
        }).toList();
    }

    /** The text is for enterprises; a university is not asked further. */
    private static Boolean eligible(Program program, Profile profile) {
        return "enterprise".equals(profile.facts().get("org_type")) ? program.assess(profile.facts(), DAY).eligible() : Boolean.FALSE;
    }

    private static Amendment with(String part, String otherwise) {
        String text = NOW.text().substring(0, NOW.text().indexOf("# Both sides of every figure"));
        assertTrue(text.contains(part), part);
        return Amendment.of(NOW, LIBRARY.parse("new.yaml", text.replace(part, otherwise)));
    }

    private static Weighing weighed(Amendment amendment, List<Profile> city) throws IOException {
        Weighing weighing = new Weighing(amendment, DAY, new RollOf(city), new Names());
        weighing.run();
        return weighing;
    }

    @Test
    void aHigherAmountHelpsAllWhoAreEligible() throws IOException {
        List<Profile> city = city(2_345);
        Amendment amendment = with("yuan: \"200000\"", "yuan: \"300000\"");
        Weighing weighing = weighed(amendment, city);
        List<Assessment> eligible = city.stream().filter(profile -> Boolean.TRUE.equals(eligible(NOW, profile))).map(profile -> NOW.assess(profile.facts(), DAY)).toList();
        assertTrue(eligible.size() > 50, "the city is no empty example");
        Effect effect = weighing.effect();
        assertEquals(Weighing.State.DONE, weighing.state());
        assertEquals(2_345, effect.whole().judged());
        assertEquals(eligible.size(), effect.whole().sure().count("MORE"));
        assertEquals(0, effect.whole().sure().count("GAINS") + effect.whole().sure().count("LOSES") + effect.whole().sure().count("LESS"));
        assertEquals(eligible.size() * 200_000L, effect.whole().sure().before().paid());
        assertEquals(eligible.size() * 300_000L, effect.whole().sure().after().paid());
        assertEquals(eligible.stream().mapToLong(Assessment::cityYuan).sum(), effect.whole().sure().before().city());
        assertEquals(0, effect.whole().sure().after().undivided());
        assertEquals(effect.whole().sure().after().paid(), effect.districts().values().stream().mapToLong(share -> share.sure().after().paid()).sum());
        // 余杭区 pays three parts of four.
        assertEquals(effect.districts().get("余杭区").sure().after().paid() / 4, effect.districts().get("余杭区").sure().after().city());
        List<Effect.Moved> moved = new ArrayList<>();
        weighing.forEachMoved(moved::add);
        long mayBe = city.stream().filter(profile -> eligible(NOW, profile) == null).count();
        assertTrue(mayBe > 50, "some do not say whether they use their property");
        assertEquals(mayBe, effect.whole().open().count("MORE"));
        assertEquals(mayBe * 100_000, effect.whole().open().after().paid() - effect.whole().open().before().paid());
        assertEquals(eligible.size() + mayBe, moved.size());
        assertEquals(eligible.size(), moved.stream().filter(Effect.Moved::sure).count());
        assertEquals("单位 " + moved.get(0).creditCode(), moved.get(0).name());
        assertEquals(50, effect.winners().size());
        assertEquals(List.of(), effect.losers());
    }

    @Test
    void aStricterConditionHurtsJustThoseWhoFailByItNow() throws IOException {
        List<Profile> city = city(1_000);
        Amendment amendment = with("employees >= 10", "employees >= 15");
        Map<String, Long> expected = city.stream().map(profile -> expected(amendment, profile)).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Effect effect = weighed(amendment, city).effect();
        assertEquals(expected.get("loses"), effect.whole().sure().count("LOSES"));
        assertEquals(expected.get("may no longer"), effect.whole().open().count("LOSES"));
        assertEquals(expected.get("open"), effect.whole().open().count("SAME"));
        assertEquals(expected.get("same"), effect.whole().sure().count("SAME"));
        assertEquals(effect.whole().sure().eligibleBefore() - effect.whole().sure().count("LOSES"), effect.whole().sure().eligibleAfter());
        assertTrue(effect.losers().stream().allMatch(moved -> moved.difference() == -200_000 && moved.outcome() == Outcome.LOSES));
    }

    private static String expected(Amendment amendment, Profile profile) {
        Boolean before = eligible(amendment.before(), profile);
        Boolean after = eligible(amendment.after(), profile);
        return before == null ? after == null ? "open" : "may no longer" : before.equals(after) ? "same" : "loses";
    }

    @Test
    void aNewProgramHelpsWhoeverIsEligible() throws IOException {
        Effect effect = weighed(Amendment.of(null, NOW), city(500)).effect();
        assertEquals(0, effect.whole().sure().eligibleBefore());
        assertEquals(effect.whole().sure().eligibleAfter(), effect.whole().sure().count("GAINS"));
        assertTrue(effect.whole().open().count("GAINS") > 0);
    }

    @Test
    void oneThatIsStoppedSaysWhatItHasSeen() throws IOException {
        Weighing weighing = new Weighing(with("employees >= 10", "employees >= 15"), DAY, new RollOf(city(3_000)), new Names());
        assertNull(weighing.effect());
        weighing.stop();
        weighing.run();
        assertEquals(Weighing.State.STOPPED, weighing.state());
        assertEquals(1_000, weighing.effect().whole().judged());
        assertEquals(3_000, weighing.effect().total());
        weighing.discard();
        assertThrows(RuntimeException.class, () -> weighing.forEachMoved(moved -> { }), "its file is gone");
    }

    private static final class RollOf extends Roll {

        private final List<Profile> city;

        RollOf(List<Profile> city) {
            this.city = city;
        }

        @Override
        public long size() {
            return city.size();
        }

        @Override
        public List<Profile> next(String after, int most) {
            return city.stream().filter(profile -> profile.creditCode().compareTo(after) > 0).limit(most).toList();
        }
    }

    private static final class Names extends Registry {

        @Override
        public Map<String, String> names(Collection<String> creditCodes) {
            return creditCodes.stream().collect(Collectors.toMap(Function.identity(), code -> "单位 " + code));
        }
    }
}
