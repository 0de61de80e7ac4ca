package cn.hangce.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTest {

    private static final List<Integer> ALL = IntStream.rangeClosed(1, 111).boxed().toList();

    @ParameterizedTest
    @CsvSource({"1, 1, 1, 20", "6, 6, 101, 111", "2, 2, 21, 40", "7, 6, 101, 111", "0, 1, 1, 20", "-3, 1, 1, 20", "two, 1, 1, 20", "99999999999, 1, 1, 20", ", 1, 1, 20"})
    void theNearestPartThatThereIs(String wanted, int number, int first, int last) {
        Page<Integer> page = Page.of(ALL, wanted, 20);
        assertEquals(number, page.number());
        assertEquals(6, page.count());
        assertEquals(111, page.total());
        assertEquals(first, page.items().get(0));
        assertEquals(last, page.items().get(page.items().size() - 1));
    }

    @Test
    void anEmptyListIsOneEmptyPart() {
        Page<Integer> page = Page.of(List.of(), "3", 20);
        assertTrue(page.items().isEmpty());
        assertEquals(1, page.count());
        assertFalse(page.hasEarlier() || page.hasLater());
    }
}
