package cn.hangce.reporting.papers;

import cn.hangce.casework.Case;
import cn.hangce.casework.Moment;
import cn.hangce.casework.aftercare.CareHappened;
import cn.hangce.registry.Actor;
import cn.hangce.reporting.archive.DocumentArchive;
import cn.hangce.reporting.archive.Visibility;
import cn.hangce.reporting.document.OfficialDocument;
import cn.hangce.treasury.Recoveries;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;

/** Issues the papers of the time after a recognition, or a grant, to its holder, each within its act’s transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CarePapers {

    /** After the money is booked, which takes part at the default, {@code APPLICATION + 500}. */
    private static final int ONCE_BOOKED = Interceptor.Priority.APPLICATION + 900;

    @Inject
    private CareDrafter drafter;
    @Inject
    private Recoveries recoveries;
    @Inject
    private DocumentArchive archive;

    void revoked(@Observes CareHappened.RecognitionRevoked event) {
        issue(drafter.revocation(event.recognition(), event.revocation()), event.recognition().origin(), event.by(), event.at());
    }

    void sanctioned(@Observes CareHappened.CaseSanctioned event) {
        issue(drafter.sanction(event.subject(), event.revocation()), event.subject(), event.by(), event.at());
    }

    /** Where nothing was paid there is nothing to claim, and no paper. */
    void recovery(@Observes @Priority(ONCE_BOOKED) CareHappened.RecoveryOrdered event) {
        recoveries.of(event.support().subject().id()).ifPresent(order ->
                issue(drafter.recovery(event.support(), event.revocation(), order), event.support().subject(), event.by(), event.at()));
    }

    void rectification(@Observes CareHappened.RectificationSet event) {
        issue(drafter.rectification(event), event.recognition().origin(), event.by(), event.at());
    }

    private void issue(OfficialDocument document, Case subject, Actor by, Moment at) {
        archive.issue(document, Subject.of(subject), subject.creditCode(), Visibility.PARTIES, by, at);
    }
}
