package cn.hangce.treasury;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whatever is awarded, however it is split between city and district and into parts: the parts make the award, to the yuan. */
class SharesProperties {

    @Provide
    Arbitrary<Shares> awards() {
        Arbitrary<Long> yuan = Arbitraries.longs().between(0, 1_000_000_000_000L);
        Arbitrary<Integer> cityPart = Arbitraries.integers().between(0, 100);
        return Combinators.combine(yuan, cityPart).as((sum, part) -> new Shares(sum * part / 100, sum - sum * part / 100));
    }

    /** One to six fractions with up to four digits that make 1. */
    @Provide
    Arbitrary<List<BigDecimal>> fractions() {
        return Arbitraries.integers().between(1, 9_999).set().ofMinSize(0).ofMaxSize(5).map(cuts -> {
            List<BigDecimal> parts = new ArrayList<>();
            int before = 0;
            for (int cut : cuts.stream().sorted().toList()) {
                parts.add(BigDecimal.valueOf(cut - before, 4));
                before = cut;
            }
            parts.add(BigDecimal.valueOf(10_000 - before, 4));
            return parts;
        });
    }

    @Property(tries = 2000)
    void thePartsMakeTheAwardForEachPayer(@ForAll("awards") Shares award, @ForAll("fractions") List<BigDecimal> fractions) {
        List<Shares> parts = award.split(fractions);
        assertEquals(fractions.size(), parts.size());
        assertEquals(award, parts.stream().reduce(Shares.NONE, Shares::plus));
    }

    @Property(tries = 2000)
    void everyPartButTheLastIsRoundedDownAndTheLastIsLessThanAYuanOverForEachOther(@ForAll("awards") Shares award, @ForAll("fractions") List<BigDecimal> fractions) {
        List<Shares> parts = award.split(fractions);
        for (int i = 0; i < parts.size() - 1; i++) {
            assertEquals(exact(award.cityYuan(), fractions.get(i)).setScale(0, RoundingMode.FLOOR).longValueExact(), parts.get(i).cityYuan());
            assertEquals(exact(award.districtYuan(), fractions.get(i)).setScale(0, RoundingMode.FLOOR).longValueExact(), parts.get(i).districtYuan());
        }
        int last = parts.size() - 1;
        BigDecimal over = BigDecimal.valueOf(parts.get(last).cityYuan()).subtract(exact(award.cityYuan(), fractions.get(last)));
        assertTrue(over.signum() >= 0 && over.compareTo(BigDecimal.valueOf(Math.max(1, last))) < 0, "the last part is over by " + over);
    }

    private static BigDecimal exact(long yuan, BigDecimal fraction) {
        return fraction.multiply(BigDecimal.valueOf(yuan));
    }

    @Test
    void anOddYuanGoesToTheLastPart() {
        BigDecimal half = new BigDecimal("0.5");
        assertEquals(List.of(new Shares(49_999, 150_000), new Shares(50_000, 150_001)), new Shares(99_999, 300_001).split(List.of(half, half)));
    }
}
