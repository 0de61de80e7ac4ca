package cn.hangce.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** 二(一) of 杭科高〔2020〕71号: half and half in eight districts, one to three in six. */
class SplitTest {

    private final Split split = Vocabulary.standard().split("ratio-2020");

    @Test
    void eightDistrictsShareHalfAndHalf() {
        for (String district : List.of("上城区", "下城区", "江干区", "拱墅区", "西湖区", "滨江区", "富阳区", "钱塘新区")) {
            assertEquals("1:1", split.ratioText(district));
            assertEquals(100_000, split.cityShare(200_000, district));
        }
    }

    @Test
    void sixShareOneToThree() {
        for (String district : List.of("萧山区", "余杭区", "临安区", "桐庐县", "建德市", "淳安县")) {
            assertEquals("1:3", split.ratioText(district));
            assertEquals(50_000, split.cityShare(200_000, district));
        }
    }

    @Test
    void districtsRedrawnSinceShareLikeTheirForerunners() {
        assertEquals("1:1", split.ratioText("钱塘区"));
        assertEquals("1:3", split.ratioText("临平区"));
    }

    @Test
    void theCityRoundsDownAndTheDistrictPaysTheRest() {
        assertEquals(0, split.cityShare(1, "西湖区"));
        assertEquals(24, split.cityShare(99, "余杭区"));
        assertEquals(Long.MAX_VALUE / 4, split.cityShare(Long.MAX_VALUE, "余杭区"));
    }

    @Test
    void oneOfTheTwoMayPayAll() {
        assertEquals(99, Vocabulary.standard().split("city").cityShare(99, "余杭区"));
        assertEquals(0, Vocabulary.standard().split("district").cityShare(99, "余杭区"));
        assertEquals(49, Vocabulary.standard().split("half").cityShare(99, "余杭区"));
    }

    @Test
    void nobodyElseShares() {
        assertThrows(IllegalArgumentException.class, () -> split.cityShare(1, "火星区"));
        assertThrows(IllegalArgumentException.class, () -> split.cityShare(-1, "西湖区"));
    }
}
