package cn.hangce.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A vote of experts")
class VoteTest {

    @Test
    @DisplayName("by majority wants more than half, not half (document 29, 第七条(四))")
    void majority() {
        Vote vote = Vote.parse("majority");
        assertTrue(vote.carriedBy(2, 3));
        assertTrue(vote.carriedBy(3, 5));
        assertFalse(vote.carriedBy(1, 3));
        assertFalse(vote.carriedBy(2, 4), "exactly half");
        assertFalse(vote.carriedBy(0, 0), "nobody carries nothing");
    }

    @Test
    @DisplayName("by a share wants at least that share")
    void share() {
        Vote vote = Vote.parse("2/3");
        assertTrue(vote.carriedBy(2, 3), "exactly two thirds");
        assertTrue(vote.carriedBy(4, 5));
        assertFalse(vote.carriedBy(3, 5));
        assertEquals("2/3", vote.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "half", "0/3", "3/2", "0.5", "2/3 "})
    void everythingElseIsNone(String text) {
        assertNull(Vote.parse(text));
    }
}
