package cn.hangce.reporting.papers;

import cn.hangce.casework.Case;
import cn.hangce.casework.Happened;
import cn.hangce.casework.Moment;
import cn.hangce.casework.Recognition;
import cn.hangce.casework.aftercare.CareHappened;
import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import cn.hangce.casework.Recommendation;
import cn.hangce.reporting.archive.DocumentArchive;
import cn.hangce.reporting.archive.Visibility;
import cn.hangce.reporting.document.OfficialDocument;
import cn.hangce.reporting.print.DocumentPrinter;
import cn.hangce.treasury.Allocation;
import cn.hangce.treasury.Treasury;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Issues the paper that an act produces, within the act’s transaction: if it cannot be printed, the act does not happen. Where a
 * program recognises somebody, that is a recognition document and certificates, else a document on who is supported; a list of
 * the money goes with either where there is any.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OfficialPapers {

    /** More certificates than this many are printed by a job. */
    static final String AT_ONCE = "hangce.certificates.at-once";
    private static final int MOST_AT_ONCE = 30;

    @Inject
    private Drafter drafter;
    @Inject
    private DocumentPrinter printer;
    @Inject
    private Event<ManyCertificates> many;
    @Inject
    private DocumentArchive archive;
    @Inject
    private Treasury treasury;

    void call(@Observes Happened.CallPublished event) {
        archive.issue(drafter.call(event.call(), event.call().documentNumber(), event.at().day()), Subject.call(event.call()), null, Visibility.PUBLIC, event.by(), event.at());
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
        archive.issue(drafter.notice(event.notice().call(), event.notice().title(), event.notice().term(), event.cases()), Subject.of(event.notice()), null, Visibility.PUBLIC, event.by(), event.at());
    }

    void issued(@Observes Happened.DocumentIssued event) {
        archive.issue(document(event), Subject.call(event.call()), null, Visibility.PUBLIC, event.by(), event.at());
        certificates(event);
        List<Allocation> allocation = treasury.allocation(event.call().id(), event.cases().stream().map(Case::id).toList());
        if (!allocation.isEmpty()) {
            archive.issue(drafter.allocation(event.call(), event.documentNumber(), allocation, event.at().day()), Subject.call(event.call()), null,
                    Visibility.OFFICE, event.by(), event.at());
        }
    }

    /** Some at once; many by a job, of which is known beforehand that none of them fails for a character. */
    private void certificates(Happened.DocumentIssued event) {
        if (event.recognitions().size() > Integer.getInteger(AT_ONCE, MOST_AT_ONCE)) {
            event.recognitions().stream().map(drafter::certificate).forEach(printer::requirePrintable);
            many.fire(new ManyCertificates(event));
        } else {
            event.recognitions().forEach(each -> certificate(each, event.by(), event.at()));
        }
    }

    /** Issues one certificate, and the plaque where the text gives one with it. */
    public void certificate(Recognition recognition, Actor by, Moment at) {
        drafter.plaque(recognition).ifPresent(plaque ->
                archive.issue(plaque, Subject.of(recognition.origin()), recognition.creditCode(), Visibility.PARTIES, by, at));
        archive.issue(drafter.certificate(recognition), Subject.of(recognition.origin()), recognition.creditCode(), Visibility.PARTIES, by, at);
    }

    /** A certificate in the new name, of the old day; whoever judged without the bureau’s seal leaves that to who keeps it. */
    void renamed(@Observes CareHappened.HolderRenamed event) {
        if (event.by().is(Role.CITY_OFFICER) && event.by().is(Role.SEAL_KEEPER)) {
            certificate(event.recognition(), event.by(), event.at());
        }
    }

    private OfficialDocument document(Happened.DocumentIssued event) {
        return event.recognitions().isEmpty() ? drafter.approval(event.call(), event.documentNumber(), event.cases(), event.at().day())
                : drafter.recognition(event.call(), event.documentNumber(), event.at().day(), event.cases());
    }
}
