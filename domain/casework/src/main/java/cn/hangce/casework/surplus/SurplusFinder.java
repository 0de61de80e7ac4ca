package cn.hangce.casework.surplus;

import cn.hangce.casework.Editions;
import cn.hangce.casework.Happened;
import cn.hangce.policy.ProgramLibrary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Takes from the record of an acceptance, or of an end, what is left of the money, and says what becomes of it as the program’s file has it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SurplusFinder {

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private Editions editions;
    @Inject
    private ProgramLibrary library;
    @Inject
    private Event<SurplusHappened.Found> found;
    @Inject
    private Event<SurplusHappened.TakenBack> takenBack;

    void recorded(@Observes Happened.RecordMade event) {
        LeftOver.of(editions.of(event.subject()), event, library).ifPresent(fund -> keep(fund, event));
    }

    private void keep(SurplusFund fund, Happened.RecordMade event) {
        em.persist(fund);
        em.flush();
        found.fire(new SurplusHappened.Found(fund, event.by(), event.at()));
        if (!fund.isOpen()) {
            takenBack.fire(new SurplusHappened.TakenBack(fund, fund.yuan(), event.by(), event.at()));
        }
    }
}
