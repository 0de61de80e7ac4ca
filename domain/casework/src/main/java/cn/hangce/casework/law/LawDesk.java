package cn.hangce.casework.law;

import cn.hangce.casework.Guard;
import cn.hangce.casework.Moment;
import cn.hangce.policy.Amendment;
import cn.hangce.policy.Program;
import cn.hangce.policy.ProgramLibrary;
import cn.hangce.policy.ProgramRefused;
import cn.hangce.registry.Actor;
import cn.hangce.registry.CityClock;
import cn.hangce.registry.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/** Where an administrator changes the law: checks a file, publishes it for a day, takes it back. */
@ApplicationScoped
@Transactional
public class LawDesk {

    /** Longer than any program’s file. */
    public static final int MAX_LENGTH = 400_000;

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private ProgramLibrary library;
    @Inject
    private Publications publications;
    @Inject
    private LawRevision revision;
    @Inject
    private CityClock clock;
    @Inject
    private Event<LawChanged> changed;

    /**
     * Checks a file and says what it would change, without changing anything.
     *
     * @param programId the program that is to be changed; null for a file of any
     * @param from      the day on which it is to come into force
     * @return the difference from the version that is in force on that day
     * @throws ProgramRefused with everything that is wrong with the file, by line and column
     * @throws LawRefused     where the file is right but cannot be put in force so
     */
    public Amendment examine(String programId, String text, LocalDate from, Actor by) {
        Guard.role(by, Role.ADMINISTRATOR, "publish-program");
        return amendment(programId, text, from);
    }

    /**
     * Puts a file in force from a day on.
     *
     * @param seen the version that it was compared with; null for a program that was not there
     * @throws LawRefused also where another change came first, so that it would now change something else
     */
    public Publication publish(String programId, String text, LocalDate from, String seen, String reason, Actor by) {
        Guard.role(by, Role.ADMINISTRATOR, "publish-program");
        revision.hold();
        Amendment amendment = amendment(programId, text, from);
        String before = amendment.isNew() ? null : amendment.before().version();
        if (!Objects.equals(before, seen)) {
            throw new LawRefused(LawRefused.Reason.CHANGED_MEANWHILE, amendment.after().name());
        }
        Moment now = Moment.of(clock);
        Publication publication = Publication.of(amendment.after(), amendment.before(), from, reason, by, now);
        em.persist(publication);
        em.flush();
        revision.forget();
        changed.fire(LawChanged.published(publication, by, now));
        return publication;
    }

    /** Takes a publication back: from today on the version before it is in force again. */
    public Publication withdraw(long id, String reason, Actor by) {
        Guard.role(by, Role.ADMINISTRATOR, "withdraw-program");
        revision.hold();
        Publication publication = publications.find(id);
        em.refresh(publication);
        publications.latestOf(publication.programId()).filter(latest -> !publication.isWithdrawn() && latest.id() > publication.id())
                .ifPresent(later -> {
                    throw new LawRefused(LawRefused.Reason.LATER_FIRST, later.from());
                });
        Moment now = Moment.of(clock);
        publication.withdraw(reason, by, now);
        em.flush();
        revision.forget();
        changed.fire(LawChanged.withdrawn(publication, by, now));
        return publication;
    }

    private Amendment amendment(String programId, String text, LocalDate from) {
        String file = readable(text);
        requireDay(from);
        Program program = library.propose(programId == null ? "program.yaml" : programId + ".yaml", file, from);
        if (programId != null && !programId.equals(program.id())) {
            throw new LawRefused(LawRefused.Reason.OTHER_PROGRAM, program.id(), programId);
        }
        publications.standingOf(program.id()).stream().map(Publication::from).max(Comparator.naturalOrder())
                .filter(latest -> !from.isAfter(latest)).ifPresent(latest -> {
                    throw new LawRefused(LawRefused.Reason.DAY_TAKEN, latest);
                });
        Program before = library.program(program.id(), from).orElse(null);
        if (before != null && before.version().equals(program.version())) {
            throw new LawRefused(LawRefused.Reason.UNCHANGED, program.name());
        }
        return Amendment.of(before, program);
    }

    private void requireDay(LocalDate from) {
        if (from == null || from.isBefore(clock.today())) {
            throw new LawRefused(LawRefused.Reason.DAY_PAST, clock.today());
        }
    }

    private static String readable(String text) {
        String file = text == null ? "" : text.replace("\r\n", "\n").replace("\uFEFF", "");
        if (file.isBlank() || file.length() > MAX_LENGTH || file.indexOf('\0') >= 0 || file.indexOf('\uFFFD') >= 0) {
            throw new LawRefused(LawRefused.Reason.UNREADABLE, MAX_LENGTH / 10_000);
        }
        return file;
    }
}
