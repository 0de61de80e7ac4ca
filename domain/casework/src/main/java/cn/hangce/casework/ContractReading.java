package cn.hangce.casework;

import cn.hangce.casework.contract.AcceptanceTerm;
import cn.hangce.casework.contract.ChangeRequest;
import cn.hangce.casework.contract.ContractTerms;
import cn.hangce.casework.contract.SigningTerm;
import cn.hangce.casework.contract.Situation;
import cn.hangce.policy.Program;
import cn.hangce.registry.CityCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.hibernate.Hibernate;

/** Reading what holds of a case’s contract; whoever may see the case may see it. */
@ApplicationScoped
@Transactional
public class ContractReading {

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private Editions editions;
    @Inject
    private CityCalendar calendar;

    /** The contract in force; empty where none is signed. */
    public Optional<ContractTerms> terms(Case subject) {
        List<StageRecord> records = em.createQuery("select r from StageRecord r where r.subject = :subject order by r.id", StageRecord.class)
                .setParameter("subject", subject).getResultList();
        return ContractTerms.of(editions.of(subject), subject, records);
    }

    public SigningTerm signing(Case subject) {
        return SigningTerm.of(editions.of(subject), subject, calendar.current());
    }

    /** Until when it is to be accepted; empty where the text does not reckon that from the contract. */
    public Optional<AcceptanceTerm> acceptance(Case subject) {
        Program program = editions.of(subject);
        return terms(subject).flatMap(terms -> AcceptanceTerm.of(program, terms, requests(subject), calendar.current()));
    }

    /** Every request for a change, oldest first. */
    public List<ChangeRequest> requests(Case subject) {
        List<ChangeRequest> requests = em.createQuery("select r from ChangeRequest r where r.subject = :subject order by r.id", ChangeRequest.class)
                .setParameter("subject", subject).getResultList();
        // Read after the transaction.
        requests.forEach(request -> {
            Hibernate.initialize(request.entries());
            Hibernate.initialize(request.files());
        });
        return requests;
    }

    /** What a request for a change would meet now. */
    public Situation situation(Case subject) {
        Program program = editions.of(subject);
        return new Situation(program, subject, terms(subject).orElse(null), Amendments.isOpen(subject, program), requests(subject), calendar.current());
    }
}
