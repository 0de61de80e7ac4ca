package cn.hangce.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AuditFilterTest {

    @Test
    void nothingAskedMeansEverything() {
        assertEquals("", AuditQuery.of(AuditFilter.all()).where());
        assertNull(new AuditFilter(null, "  ", null, null).accountPattern());
    }

    @Test
    void wildcardsOfTheDatabaseAreOrdinaryCharacters() {
        assertEquals("%100!% a!_b%", new AuditFilter(null, "100% A_b", null, null).accountPattern());
    }

    @Test
    void termsAreJoined() {
        AuditFilter filter = new AuditFilter(AuditKind.REFUSED, null, LocalDate.of(2022, 6, 1), LocalDate.of(2022, 6, 30));
        assertEquals(" where a.kind = :kind and a.at >= :from and a.at < :end", AuditQuery.of(filter).where());
    }
}
