package cn.hangce.registry;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a list of experts says about one of them.
 *
 * @param account            the account the expert signs on with
 * @param title              professional title; empty where none is known
 * @param phone              null where none is known
 * @param employerCreditCode unified social credit code
 * @param fields             at least one
 * @param away               the leave on record; null where there is none
 */
public record ExpertEntry(String account, String name, String title, String phone, String employerCreditCode, String employerName,
                          Expert.Kind kind, Expert.State state, Set<String> fields, Away away) {

    /** A leave; both days belong to it. */
    public record Away(LocalDate from, LocalDate until) {

        public Away {
            if (from == null || until == null || until.isBefore(from)) {
                throw new IllegalArgumentException("A leave needs two days in their order: " + from + ", " + until);
            }
        }
    }

    public ExpertEntry {
        if (account == null || account.isBlank() || name == null || name.isBlank() || fields.isEmpty()) {
            throw new IllegalArgumentException("An expert has an account, a name and a field: " + account + ", " + name + ", " + fields);
        }
        employerCreditCode = CreditCode.of(employerCreditCode).value();
        fields = new LinkedHashSet<>(fields);
    }
}
