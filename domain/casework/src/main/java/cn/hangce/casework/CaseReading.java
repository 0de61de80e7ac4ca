package cn.hangce.casework;

import cn.hangce.policy.Assessment;
import cn.hangce.policy.BenefitResult;
import cn.hangce.policy.Text;
import cn.hangce.registry.Actor;
import cn.hangce.registry.CityClock;
import cn.hangce.registry.IntegrityRecord;
import cn.hangce.registry.Registry;
import cn.hangce.registry.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Hibernate;

/**
 * Reading cases. Who may see which is decided here and in {@link Visibility}, so a page can only show what its reader may see.
 */
@ApplicationScoped
@Transactional
public class CaseReading {

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private Editions editions;
    @Inject
    private Scoring scoring;
    @Inject
    private CityClock clock;
    @Inject
    private Registry registry;

    /** A case with facts, files and history, for reading. @throws UnlawfulAct {@link Rule#NOT_FOUND} where it is not for {@code by} */
    public Case find(long caseId, Actor by) {
        Case found = em.find(Case.class, caseId);
        if (found == null || !Visibility.of(by).sees(found, panelOf(found), editions.of(found))) {
            throw new UnlawfulAct(Rule.NOT_FOUND, caseId);
        }
        Hibernate.initialize(found.call());
        found.facts();
        found.attachments();
        found.history();
        return found;
    }

    /** The cases of a call that {@code by} may see, in these statuses (all where empty), by number. */
    public List<Case> of(long callId, Set<Status> statuses, Actor by) {
        TypedQuery<Case> query = em.createQuery("select c from ApplicationCase c join fetch c.call where c.call.id = :call"
                + " and c.status in :statuses order by c.number, c.id", Case.class);
        query.setParameter("call", callId);
        query.setParameter("statuses", statuses.isEmpty() ? EnumSet.allOf(Status.class) : statuses);
        Visibility view = Visibility.of(by);
        return query.getResultStream().filter(each -> view.sees(each, panelOf(each), editions.of(each))).toList();
    }

    /** The cases of all calls in a stage of this kind that {@code by} may see and that are under way there. */
    public List<Case> waitingIn(StageKind kind, Actor by) {
        Visibility view = Visibility.of(by);
        return em.createQuery("select c from ApplicationCase c join fetch c.call where c.waiting.kind = :kind and c.waiting.waitsFor is not null"
                + " and c.status in :waiting order by c.submittedAt, c.id", Case.class).setParameter("kind", kind)
                .setParameter("waiting", Set.of(Status.UNDER_WAY, Status.APPROVED, Status.GRANTED)).getResultStream()
                .filter(each -> view.sees(each, panelOf(each), editions.of(each))).toList();
    }

    /** What kind of work a case waits for; an approved one for its document, also where the program’s file has no stage for that. */
    public StageKind waitsFor(Case subject) {
        return subject.waiting().kind();
    }

    /** Why the case cannot go on from its stage yet; empty where it only waits for somebody to act. */
    public List<Text> hindrances(Case subject) {
        return Hindrances.of(subject, editions.of(subject), beside(subject), clock.today());
    }

    private Beside beside(Case subject) {
        Notice notice = subject.noticeId() == null ? null : em.find(Notice.class, subject.noticeId());
        Panel panel = panelOf(subject);
        LocalDate meeting = em.createQuery("select i.meeting.heldOn from AgendaItem i where i.open and i.subject = :subject", LocalDate.class)
                .setParameter("subject", subject).getResultStream().findFirst().orElse(null);
        return new Beside(notice, panel, panel == null || panel.concluded() ? null : scoring.tally(panel.id(), subject), meeting);
    }

    /** How the case’s facts fare against its version of the program. */
    public Assessment assessment(Case subject) {
        return Completeness.assess(editions.of(subject), subject);
    }

    /** What is on record today against whoever applies (诚信记录), of whatever program: a check of its good faith stands on it. */
    public List<IntegrityRecord> bars(Case subject) {
        return registry.integrityOf(subject.creditCode(), clock.today());
    }

    /** Who has examined the case and so must not decide on it: names by account. */
    public Map<String, String> examiners(Case subject) {
        return subject.history().stream().filter(entry -> Act.examining().contains(entry.act()))
                .collect(Collectors.toMap(HistoryEntry::actorAccount, HistoryEntry::actorName, (first, later) -> later));
    }

    /** What the case’s facts decide already, whatever later stages find; a benefit whose amount is still open is not among it. */
    public List<BenefitResult> decided(Case subject) {
        return Completeness.decided(editions.of(subject), subject);
    }

    /** What {@code by} may do with the case in its present stage and status; a page offers these and nothing else. */
    public Set<Act> possibleActs(Case subject, Actor by) {
        Procedure procedure = new Procedure(editions.of(subject));
        Set<Act> acts = EnumSet.noneOf(Act.class);
        for (Act act : Act.values()) {
            if (procedure.allows(act, subject.place()) && mayAct(procedure, act, subject, by)) {
                acts.add(act);
            }
        }
        return acts;
    }

    private boolean mayAct(Procedure procedure, Act act, Case subject, Actor by) {
        if (act == Act.AMEND || act == Act.FORFEIT || act == Act.CANCEL_SUPPORT) {
            // They hang on what was asked, on the day or on a hearing, which desks of their own know.
            return false;
        }
        if (act == Act.SIGN) {
            return new Signatures(procedure, subject.stage(), subject.history()).partyOf(by, subject).isPresent();
        }
        Role role = procedure.role(act, subject.stage());
        return by.is(role) && (role != Role.APPLICANT || subject.isOf(by)) && (role != Role.DISTRICT_OFFICER || subject.isIn(by));
    }

    private Panel panelOf(Case subject) {
        return subject.panelId() == null ? null : em.find(Panel.class, subject.panelId());
    }
}
