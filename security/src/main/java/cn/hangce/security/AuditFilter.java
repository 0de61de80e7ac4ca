package cn.hangce.security;

import java.time.LocalDate;

/**
 * Which lines of the audit trail to read; null or blank means any.
 *
 * @param kind    the kind
 * @param account part of the account or the name
 * @param from    the first day (by the city’s clock)
 * @param to      the last day
 */
public record AuditFilter(AuditKind kind, String account, LocalDate from, LocalDate to) {

    public static AuditFilter all() {
        return new AuditFilter(null, null, null, null);
    }

    String accountPattern() {
        return account == null || account.isBlank() ? null
                : "%" + account.strip().toLowerCase().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
