package cn.hangce.reporting.papers;

import cn.hangce.casework.Case;
import cn.hangce.casework.Happened;
import cn.hangce.casework.Recognition;
import cn.hangce.casework.Recommendation;
import cn.hangce.reporting.archive.DocumentArchive;
import cn.hangce.reporting.archive.Visibility;
import cn.hangce.treasury.Allocation;
import cn.hangce.treasury.Treasury;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Issues the paper that an act produces, within the act’s transaction: if it cannot be printed, the act does not happen. Which
 * stage produces which paper says the program’s file; document 30 names them in 四(二) and 四(四).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OfficialPapers {

    @Inject
    private Drafter drafter;
    @Inject
    private DocumentArchive archive;
    @Inject
    private Treasury treasury;

    void call(@Observes Happened.CallPublished event) {
        archive.issue(drafter.call(event.call(), event.at().day()), Subject.call(event.call()), null, Visibility.PUBLIC, event.by(), event.at());
    }

    void receipt(@Observes Happened.CaseSubmitted event) {
        Case subject = event.subject();
        archive.issue(drafter.receipt(subject), Subject.of(subject), subject.creditCode(), Visibility.PARTIES, event.by(), event.at());
    }

    void recommendation(@Observes Happened.Recommended event) {
        Recommendation list = event.recommendation();
        archive.issue(drafter.verification(list), Subject.of(list), null, Visibility.OFFICE, event.by(), event.at());
        archive.issue(drafter.recommendation(list), Subject.of(list), null, Visibility.OFFICE, event.by(), event.at());
    }

    void notice(@Observes Happened.NoticePublished event) {
        archive.issue(drafter.notice(event.notice(), event.cases()), Subject.of(event.notice()), null, Visibility.PUBLIC, event.by(), event.at());
    }

    void recognition(@Observes Happened.RecognitionsIssued event) {
        archive.issue(drafter.recognition(event.call(), event.recognitions()), Subject.call(event.call()), null, Visibility.PUBLIC,
                event.by(), event.at());
        for (Recognition recognition : event.recognitions()) {
            archive.issue(drafter.certificate(recognition), Subject.of(recognition.origin()), recognition.creditCode(), Visibility.PARTIES,
                    event.by(), event.at());
        }
        List<Allocation> allocation = treasury.allocation(event.call().id(), event.recognitions().stream().map(each -> each.origin().id()).toList());
        if (!allocation.isEmpty()) {
            archive.issue(drafter.allocation(event.call(), event.documentNumber(), allocation, event.at().day()), Subject.call(event.call()), null,
                    Visibility.OFFICE, event.by(), event.at());
        }
    }
}
