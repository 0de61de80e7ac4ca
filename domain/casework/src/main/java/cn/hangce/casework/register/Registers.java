package cn.hangce.casework.register;

import cn.hangce.casework.ApplicantKinds;
import cn.hangce.casework.Editions;
import cn.hangce.casework.Guard;
import cn.hangce.casework.Moment;
import cn.hangce.casework.Rule;
import cn.hangce.casework.UnlawfulAct;
import cn.hangce.casework.register.RegisterRefused.Why;
import cn.hangce.policy.Program;
import cn.hangce.policy.ProgramLibrary;
import cn.hangce.registry.Actor;
import cn.hangce.registry.CityClock;
import cn.hangce.registry.Party;
import cn.hangce.registry.Registry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.hibernate.Hibernate;

/** The registers that programs ask for: filing, confirming, and whether somebody is on one. */
@ApplicationScoped
@Transactional
public class Registers {

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private ProgramLibrary library;
    @Inject
    private Editions editions;
    @Inject
    private Registry registry;
    @Inject
    private CityClock clock;
    @Inject
    private Event<RegisterHappened> happened;

    /** Every register that there is, by the programs in force. */
    public List<Registering> all() {
        return library.programs().stream().flatMap(program -> Registering.of(program).stream()).toList();
    }

    /** Those that this kind of applicant can be on. */
    public List<Registering> openTo(Party applicant) {
        return all().stream().filter(register -> register.program().applicants().contains(applicant.orgType())).toList();
    }

    /** Those that somebody looks after. */
    public List<Registering> heldBy(Actor officer) {
        return all().stream().filter(register -> register.isConfirmed() && officer.is(register.confirmer())).toList();
    }

    /**
     * Puts the organisation or person signed on for on a register, or files anew what was sent back.
     *
     * @param seenVersion of the entry that was sent back; null where there was none
     */
    public RegisterEntry file(String programId, Long seenVersion, String statement, Actor by) {
        Moment now = Moment.of(clock);
        Registering register = Registering.require(editions.keepCurrent(programId, now));
        Guard.role(by, register.registrant(), RegisterEntry.FILE);
        Party registrant = registry.party(by.creditCode()).orElseThrow(() -> new UnlawfulAct(Rule.NOT_ON_RECORD));
        ApplicantKinds.require(register.program(), registrant);
        Optional<Long> earlier = idOf(programId, registrant.creditCode());
        if (earlier.isPresent()) {
            RegisterEntry entry = hold(earlier.get());
            entry.fileAnew(register, statement, by, now);
            requireSeen(entry, seenVersion);
            return told(register, entry, by, now);
        }
        return told(register, enter(RegisterEntry.file(register, registrant, statement, by, now), register), by, now);
    }

    private RegisterEntry enter(RegisterEntry entry, Registering register) {
        try {
            em.persist(entry);
            em.flush();
        } catch (PersistenceException twice) {
            // Two windows at once: the database knows one entry of each registrant and program.
            throw new RegisterRefused(Why.FILED_ALREADY, register.program().name());
        }
        return entry;
    }

    public RegisterEntry confirm(long entryId, long seenVersion, String note, Actor by) {
        RegisterEntry entry = hold(entryId);
        Moment now = Moment.of(clock);
        Registering register = registerOf(entry, now);
        entry.confirm(register, note, by, now);
        requireSeen(entry, seenVersion);
        return told(register, entry, by, now);
    }

    public RegisterEntry sendBack(long entryId, long seenVersion, String reason, Actor by) {
        RegisterEntry entry = hold(entryId);
        Moment now = Moment.of(clock);
        Registering register = registerOf(entry, now);
        entry.sendBack(register, reason, by, now);
        requireSeen(entry, seenVersion);
        return told(register, entry, by, now);
    }

    private RegisterEntry told(Registering register, RegisterEntry entry, Actor by, Moment now) {
        em.flush();
        RegisterStep last = entry.steps().get(entry.steps().size() - 1);
        happened.fire(new RegisterHappened(register, entry, last.kind(), by, now));
        return entry;
    }

    private Registering registerOf(RegisterEntry entry, Moment now) {
        return Registering.require(editions.keepCurrent(entry.programId(), now));
    }

    /** Nobody applies who has to be on a register first and is not. */
    public void requireEntered(Program program, String creditCode) {
        if (Registering.of(program).isPresent()) {
            Registering.requireEntered(program, idOf(program.id(), creditCode).map(id -> em.find(RegisterEntry.class, id)));
        }
    }

    /** The entries of the organisation or person signed on for. */
    public List<RegisterEntry> mine(Actor by) {
        return read(em.createQuery("select e from RegisterEntry e where e.registrant.creditCode = :code order by e.id", RegisterEntry.class)
                .setParameter("code", String.valueOf(by.creditCode())).getResultList());
    }

    /** The entries that this office has to look at; the longest waiting first. */
    public List<RegisterEntry> waiting(Actor by) {
        return read(of(by, "e.standing = :waiting order by e.id", 0));
    }

    /** What this office has dealt with, the newest first. @param most at most so many */
    public List<RegisterEntry> dealtWith(Actor by, int most) {
        return read(of(by, "e.standing <> :waiting order by e.id desc", most));
    }

    private List<RegisterEntry> of(Actor by, String which, int most) {
        List<String> programs = heldBy(by).stream().map(register -> register.program().id()).toList();
        var query = em.createQuery("select e from RegisterEntry e join fetch e.registrant where e.programId in :programs and " + which, RegisterEntry.class)
                .setParameter("programs", programs).setParameter("waiting", RegisterEntry.Standing.WAITING);
        if (most > 0) {
            query.setMaxResults(most);
        }
        return query.getResultList().stream().filter(entry -> entry.isVisibleTo(by)).toList();
    }

    private static List<RegisterEntry> read(List<RegisterEntry> entries) {
        entries.forEach(entry -> entry.steps().forEach(Hibernate::initialize));
        return entries;
    }

    private Optional<Long> idOf(String programId, String creditCode) {
        return em.createQuery("select e.id from RegisterEntry e where e.programId = :program and e.registrant.creditCode = :code", Long.class)
                .setParameter("program", programId).setParameter("code", String.valueOf(creditCode)).getResultStream().findFirst();
    }

    /** Of two officers at once the second finds what the first has done. */
    private RegisterEntry hold(long entryId) {
        RegisterEntry entry = em.find(RegisterEntry.class, entryId, LockModeType.PESSIMISTIC_WRITE);
        if (entry == null) {
            throw new RegisterRefused(Why.NOT_FOUND, entryId);
        }
        return entry;
    }

    /** What was read on the page is what is dealt with; asked last, so that a clearer reason is told before. */
    private static void requireSeen(RegisterEntry entry, Long seenVersion) {
        if (seenVersion == null || entry.version() != seenVersion) {
            throw new RegisterRefused(Why.CHANGED, entry.registrant().name());
        }
    }
}
