package cn.hangce.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AuditEntryTest {

    private static final Instant MORNING = Instant.parse("2022-06-10T01:00:00Z");

    private final AuditEntry first = line(null, "city", "PUBLISH_CALLS");
    private final AuditEntry second = line(first, "expert1", "DECIDE_CASES");
    private final AuditEntry third = line(second, "auditor", "READ_AUDIT_TRAIL");

    @Test
    void eachLineHoldsOnToTheOneBefore() {
        assertTrue(first.follows(null));
        assertTrue(second.follows(first));
        assertTrue(third.follows(second));
        assertEquals(3, third.getNumber());
    }

    @Test
    void aRemovedLineShows() {
        assertFalse(third.follows(first));
        assertFalse(second.follows(null));
    }

    @Test
    void aForgedLineShows() throws ReflectiveOperationException {
        Field account = AuditEntry.class.getDeclaredField("account");
        account.setAccessible(true);
        account.set(second, "somebody else");
        assertFalse(second.follows(first));
    }

    @Test
    void movingTextFromOneColumnToTheNextChangesTheHash() {
        assertNotEquals(line(null, "ab", "c").hash(), line(null, "a", "bc").hash());
    }

    @Test
    void theHashOutlivesTheDatabasesRoundingOfTime() {
        AuditEntry fine = new AuditEntry(null, MORNING.plusNanos(123_456_789), AuditKind.REFUSED, "a", "A", "x", null);
        assertEquals(MORNING.plusMillis(123), fine.getAt());
    }

    private static AuditEntry line(AuditEntry before, String account, String subject) {
        return new AuditEntry(before, MORNING, AuditKind.REFUSED, account, account, subject, "127.0.0.1");
    }
}
