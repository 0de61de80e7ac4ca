package cn.hangce.matching;

import cn.hangce.casework.Applications;
import cn.hangce.casework.Refusal;
import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Begins the cases that an officer asked for, each in a transaction with its mark on the list. */
@ApplicationScoped
class ProposalWork {

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private Applications applications;

    /** The next one on the list that nobody works on. */
    @Transactional
    Optional<String> next(long call, String after) {
        return em.createNativeQuery("select credit_code from case_proposal where call_id = :call and state = 'WAITING' and credit_code > :after"
                        + " order by credit_code limit 1", String.class)
                .setParameter("call", call).setParameter("after", after).getResultStream().findFirst().map(String.class::cast);
    }

    /** Begins the case. Where somebody else holds the line, or has done it, nothing happens. @throws Refusal where it may not be */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void begin(long call, String creditCode) {
        Optional<?> line = em.createNativeQuery("select asked_by, asked_name, day from case_proposal where call_id = :call"
                        + " and credit_code = :code and state = 'WAITING' for update skip locked")
                .setParameter("call", call).setParameter("code", creditCode).getResultStream().findFirst();
        if (line.isPresent()) {
            Object[] row = (Object[]) line.get();
            Actor officer = new Actor((String) row[0], (String) row[1], Set.of(Role.CITY_OFFICER), null, null, null);
            String ground = Ground.of(((Date) row[2]).toLocalDate());
            long begun = applications.propose(call, creditCode, ground, officer).id();
            em.createNativeQuery("update case_proposal set state = 'BEGUN', case_id = :case where call_id = :call and credit_code = :code")
                    .setParameter("case", begun).setParameter("call", call).setParameter("code", creditCode).executeUpdate();
        }
    }

    /** Keeps why nothing was begun. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void refused(long call, String creditCode, Refusal why) {
        em.createNativeQuery("update case_proposal set state = 'REFUSED', refusal_zh = :zh, refusal_en = :en"
                        + " where call_id = :call and credit_code = :code and state = 'WAITING'")
                .setParameter("zh", why.message(Locale.SIMPLIFIED_CHINESE)).setParameter("en", why.message(Locale.ENGLISH))
                .setParameter("call", call).setParameter("code", creditCode).executeUpdate();
    }
}
