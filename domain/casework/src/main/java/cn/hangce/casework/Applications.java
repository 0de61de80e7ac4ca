package cn.hangce.casework;

import cn.hangce.casework.aftercare.LostSupport;
import cn.hangce.casework.files.StoredFile;
import cn.hangce.casework.register.Registers;
import cn.hangce.policy.Program;
import cn.hangce.registry.Actor;
import cn.hangce.registry.IdentityNumber;
import cn.hangce.registry.IntegrityRecord;
import cn.hangce.registry.Party;
import cn.hangce.registry.Persons;
import cn.hangce.registry.Registry;
import cn.hangce.registry.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The applicant’s side: begin, fill in, attach, submit, withdraw. */
@ApplicationScoped
@Transactional
public class Applications {

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private CaseStore store;
    @Inject
    private Editions editions;
    @Inject
    private Registry registry;
    @Inject
    private Persons persons;
    @Inject
    private NumberSeries numbers;
    @Inject
    private Calls calls;
    @Inject
    private Registers registers;
    @Inject
    private LostSupport lostSupport;
    @Inject
    private Event<Happened.CaseSubmitted> submitted;
    @Inject
    private Event<Happened.CaseProposed> proposed;

    /** Begins a case for the organisation or person signed on for; opens the one that lives already instead of a second. */
    public Case open(long callId, Actor by) {
        Guard.role(by, Role.APPLICANT, Act.OPEN.name());
        Call call = calls.find(callId, by);
        Optional<Case> living = livingCase(call, by.creditCode());
        if (living.isPresent()) {
            return living.get();
        }
        Party applicant = applicant(by.creditCode());
        Moment now = store.now();
        requireMayApply(applicant.creditCode(), call, now);
        Case opened = Case.open(call, editions.of(call), applicant, registry.factsOf(applicant.creditCode()), by, now);
        em.persist(opened);
        // The database knows one living case per organisation and call; two windows opened at once end here.
        em.flush();
        return opened;
    }

    /**
     * Begins a case for an organisation that has not asked for what it is entitled to (免申即享). It has its draft then, and hands
     * it in or not.
     *
     * @param ground how the office knows; stands in the history
     * @throws UnlawfulAct also where bureaus do not vouch for everything that entitles it
     */
    public Case propose(long callId, String creditCode, String ground, Actor by) {
        Guard.role(by, Role.CITY_OFFICER, Act.PROPOSE.name());
        Call call = calls.find(callId, by);
        Party applicant = applicant(creditCode);
        requireNone(call, creditCode);
        Moment now = store.now();
        requireMayApply(applicant.creditCode(), call, now);
        Case opened = Case.propose(call, editions.of(call), applicant, registry.factsOf(creditCode), ground, by, now);
        em.persist(opened);
        em.flush();
        proposed.fire(new Happened.CaseProposed(opened, by, now));
        return opened;
    }

    /**
     * Begins a case for whom the text has the office look out (document 38, 三(三)2 and its like); nobody has to apply.
     *
     * @param who    an organisation’s credit code, or a person’s identity number, as the office has it
     * @param ground how the office came to it; stands in the history
     */
    public Case select(long callId, String who, String ground, Actor by) {
        Guard.role(by, Role.CITY_OFFICER, Act.SELECT.name());
        Call call = calls.find(callId, by);
        Party selected = IdentityNumber.find(who).map(this::person).orElseGet(() -> applicant(who));
        requireNone(call, selected.creditCode());
        Moment now = store.now();
        requireMayApply(selected.creditCode(), call, now);
        Case begun = Case.select(call, editions.of(call), selected, registry.factsOf(selected.creditCode()), ground, by, now,
                () -> caseNumber(call));
        em.persist(begun);
        em.flush();
        return begun;
    }

    private void requireNone(Call call, String creditCode) {
        livingCase(call, creditCode).ifPresent(living -> {
            throw new UnlawfulAct(Rule.ONE_CASE_PER_CALL, living.number() == null ? String.valueOf(living.id()) : living.number());
        });
    }

    private Party person(IdentityNumber number) {
        return persons.codeOf(number).flatMap(registry::party).orElseThrow(() -> new UnlawfulAct(Rule.UNKNOWN_PERSON, number));
    }

    /** @throws UnlawfulAct where no bureau has handed over who that is */
    public Party applicant(String creditCode) {
        return registry.party(creditCode).orElseThrow(() -> creditCode == null ? new UnlawfulAct(Rule.NOT_ON_RECORD)
                : new UnlawfulAct(Rule.UNKNOWN_ORGANISATION, IdentityNumber.masked(creditCode)));
    }

    /** Keeps what was typed, as a draft or a correction. Unlawful values are refused by name, nothing is kept then. */
    public Case fillIn(long caseId, long seenVersion, Map<String, String> answers, Actor by) {
        Case subject = store.hold(caseId, seenVersion);
        subject.fillIn(editions.of(subject), answers, registry.factsOf(subject.creditCode()), by);
        em.flush();
        return subject;
    }

    /** Keeps which of the call’s topics is applied for. @param topicId null for none yet */
    public Case chooseTopic(long caseId, long seenVersion, Long topicId, Actor by) {
        Case subject = store.hold(caseId, seenVersion);
        subject.choose(editions.of(subject), topicId, by);
        em.flush();
        return subject;
    }

    public Case attach(long caseId, String materialId, StoredFile file, Actor by) {
        Case subject = store.hold(caseId);
        subject.attach(editions.of(subject), materialId, file, by, store.now());
        em.flush();
        return subject;
    }

    public Case detach(long caseId, long attachmentId, Actor by) {
        Case subject = store.hold(caseId);
        subject.detach(editions.of(subject), attachmentId, by);
        em.flush();
        return subject;
    }

    /**
     * Hands the case in. Handing in the same version once more, as a double click or a repeated request does, changes nothing
     * and returns the case as it was handed in.
     */
    public Case submit(long caseId, long seenVersion, Actor by) {
        Case subject = store.hold(caseId);
        if (subject.justSubmittedBy(by)) {
            return subject;
        }
        subject = store.hold(caseId, seenVersion);
        Program program = editions.of(subject);
        Call call = subject.call();
        Moment now = store.now();
        requireMayApply(subject.creditCode(), call, now);
        Case handedIn = subject;
        store.moving(handedIn, () -> handedIn.submit(program, by, now, () -> caseNumber(call)));
        em.flush();
        submitted.fire(new Happened.CaseSubmitted(subject, by, now));
        return subject;
    }

    public Case withdraw(long caseId, long seenVersion, String reason, Actor by) {
        Case subject = store.hold(caseId, seenVersion);
        store.moving(subject, () -> subject.withdraw(editions.of(subject), by, reason, store.now()));
        em.flush();
        return subject;
    }

    /** The cases of the organisation signed on for, newest first. */
    public List<Case> mine(Actor by) {
        return em.createQuery("select c from ApplicationCase c join fetch c.call where c.creditCode = :code order by c.id desc", Case.class)
                .setParameter("code", String.valueOf(by.creditCode())).getResultList();
    }

    /**
     * Whoever has to be on a register first is; whoever was barred may neither begin nor hand in, as document 30 says in 五(三) and 五(四);
     * nor whoever has lost the support of the call’s year.
     */
    private void requireMayApply(String creditCode, Call call, Moment now) {
        registers.requireEntered(editions.of(call), creditCode);
        Optional<IntegrityRecord> bar = registry.integrityOf(creditCode, now.day()).stream()
                .filter(record -> record.bars(call.programId(), now.day())).findFirst();
        if (bar.isPresent()) {
            throw new UnlawfulAct(Rule.BARRED, bar.get().groundInLaw(), bar.get().from(), Words.barredUntil(bar.get().until()));
        }
        lostSupport.forApplying(creditCode, call.programId(), call.year()).ifPresent(loss -> {
            throw new UnlawfulAct(Rule.SUPPORT_LOST, String.valueOf(loss.year()), loss.label(), loss.cite());
        });
    }

    private Optional<Case> livingCase(Call call, String creditCode) {
        return em.createQuery("select c from ApplicationCase c join fetch c.call where c.call = :call and c.creditCode = :code"
                        + " and c.status <> :withdrawn", Case.class)
                .setParameter("call", call).setParameter("code", String.valueOf(creditCode))
                .setParameter("withdrawn", Status.WITHDRAWN).getResultStream().findFirst();
    }

    private String caseNumber(Call call) {
        return String.format(Locale.ROOT, "%d-%03d-%05d", call.year(), call.id(), numbers.next("case/" + call.id(), call.year()));
    }
}
