package cn.hangce.reporting.papers;

import cn.hangce.casework.Act;
import cn.hangce.casework.Guard;
import cn.hangce.casework.Moment;
import cn.hangce.casework.Recognition;
import cn.hangce.casework.Rule;
import cn.hangce.casework.UnlawfulAct;
import cn.hangce.registry.Actor;
import cn.hangce.registry.CityClock;
import cn.hangce.registry.Role;
import cn.hangce.reporting.archive.IssuedDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Issues a certificate anew when its holder has another name; the first day stays, and the old one says that it was replaced. */
@ApplicationScoped
@Transactional
public class Reissue {

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private OfficialPapers papers;
    @Inject
    private CityClock clock;

    /** Whether the certificate in force names the holder as it is no longer called. */
    public boolean due(Recognition recognition) {
        return recognition.standing(clock.today()).holds()
                && em.createQuery("select count(d) from IssuedDocument d where d.kind = 'certificate' and d.subject = :subject"
                        + " and d.state = :current and d.holderName <> :name", Long.class)
                .setParameter("subject", Subject.of(recognition.origin())).setParameter("current", IssuedDocument.State.CURRENT)
                .setParameter("name", recognition.holderName()).getSingleResult() > 0;
    }

    /** Issues it, once. */
    public void reissue(long recognitionId, Actor by) {
        Guard.role(by, Role.CITY_OFFICER, Act.ISSUE.name());
        Recognition recognition = em.find(Recognition.class, recognitionId, LockModeType.PESSIMISTIC_WRITE);
        if (recognition == null || !due(recognition)) {
            throw new UnlawfulAct(Rule.NOT_FOUND, recognitionId);
        }
        papers.certificate(recognition, by, Moment.of(clock));
    }
}
