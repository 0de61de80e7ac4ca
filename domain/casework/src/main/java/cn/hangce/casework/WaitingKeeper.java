package cn.hangce.casework;

import jakarta.inject.Inject;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;

/**
 * Reckons for whom a case waits, whenever one is written and whoever writes it. It asks nothing of the database: the program was read
 * by whoever acted, and the calendar is known.
 */
public class WaitingKeeper {

    @Inject
    private Editions editions;
    @Inject
    private DueDays days;

    @PrePersist
    @PreUpdate
    void reckon(Case subject) {
        subject.waiting().reckon(subject, editions.of(subject), days);
    }
}
