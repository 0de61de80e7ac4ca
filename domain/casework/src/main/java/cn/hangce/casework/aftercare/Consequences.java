package cn.hangce.casework.aftercare;

import cn.hangce.casework.Case;
import cn.hangce.casework.DueDays;
import cn.hangce.casework.Moment;
import cn.hangce.casework.Recognition;
import cn.hangce.policy.Duty;
import cn.hangce.policy.FactType;
import cn.hangce.policy.Vocabulary;
import cn.hangce.registry.Actor;
import cn.hangce.registry.KnownFact;
import cn.hangce.registry.Registry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Puts on record what follows. Time to put things right begins here; nothing is revoked here. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Consequences {

    static final String RECTIFY = "rectify";
    /** Whoever vouches for what this house has found out itself. */
    private static final String HERE = "system";

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private CareStore store;
    @Inject
    private Registry registry;
    @Inject
    private DueDays days;
    @Inject
    private Event<CareHappened.RectificationSet> set;
    @Inject
    private Event<CareHappened.SupportLost> lost;

    /**
     * Records what follows from a matter.
     *
     * @param rectifyUntil the last day to put things right where the file gives no time for it; null where none was named
     */
    void follow(Recognition recognition, Consequence.Matter matter, List<Duty.Outcome> outcomes, LocalDate rectifyUntil, Actor by, Moment now) {
        for (Duty.Outcome outcome : outcomes) {
            Consequence consequence = new Consequence(recognition, matter, outcome, now.day());
            em.persist(consequence);
            em.flush();
            store.record(recognition, EntryKind.CONSEQUENCE,
                    new RecognitionEntry.Point(matter.clause(), matter.cite(), matter.year(), outcome.effect()), outcome.label().zh(), by, now);
            if (outcome.effect().equals(LostSupport.EFFECT)) {
                lost.fire(new CareHappened.SupportLost(recognition, consequence, by, now));
            }
            if (outcome.effect().equals(RECTIFY)) {
                Rectification rectification = new Rectification(consequence, due(outcome, rectifyUntil, now.day()));
                em.persist(rectification);
                em.flush();
                set.fire(new CareHappened.RectificationSet(recognition, consequence, rectification, by, now));
            }
        }
    }

    /** The same for a holder without a title: it stands on record, and with the case. */
    void record(Case subject, Consequence.Matter matter, List<Duty.Outcome> outcomes, Moment now) {
        outcomes.forEach(outcome -> em.persist(new Consequence(subject, matter, outcome, now.day())));
        em.flush();
    }

    private LocalDate due(Duty.Outcome outcome, LocalDate named, LocalDate today) {
        if (outcome.within() != null) {
            return days.lastDay(outcome.within(), today);
        }
        if (named == null || named.isBefore(today)) {
            throw new CareRefused(CareRule.DEADLINE_REQUIRED);
        }
        return named;
    }

    /** Lets later applications know. @param fact null where the file lets nothing follow */
    void learn(Recognition recognition, String fact, Object value, String batch, Moment now) {
        if (fact == null || Vocabulary.standard().fact(fact).type() == FactType.CHOICE
                && Vocabulary.standard().fact(fact).choices().stream().noneMatch(choice -> choice.value().equals(value))) {
            return;
        }
        registry.learn(Map.of(recognition.creditCode(), List.of(new KnownFact(fact, value, HERE, now.day(), batch))));
    }
}
