package cn.hangce.reporting.papers;

import cn.hangce.casework.Act;
import cn.hangce.casework.Case;
import cn.hangce.casework.Happened;
import cn.hangce.reporting.archive.DocumentArchive;
import cn.hangce.reporting.archive.Visibility;
import cn.hangce.reporting.document.CaseNoticeDocument;
import cn.hangce.reporting.document.CaseNoticeDocument.About;
import cn.hangce.treasury.PaymentOrder;
import cn.hangce.treasury.PaymentsReleased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Issues the papers about single cases, their review and their money, each within its act’s transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CasePapers {

    @Inject
    private CaseDrafter drafter;
    @Inject
    private DocumentArchive archive;

    void accepted(@Observes Happened.CaseAccepted event) {
        CaseNoticeDocument notice = drafter.byCity(About.ACCEPTANCE, event.subject(), "", event.at().day());
        archive.issue(notice, Subject.of(event.subject()), event.subject().creditCode(), Visibility.PARTIES, event.by(), event.at());
    }

    void returned(@Observes Happened.CaseReturned event) {
        Case subject = event.subject();
        CaseNoticeDocument notice = event.act() == Act.RETURN ? drafter.byDistrict(About.CORRECTION, subject, event.reason(), event.at().day())
                : drafter.byCity(About.CORRECTION, subject, event.reason(), event.at().day());
        archive.issue(notice, Subject.of(subject), subject.creditCode(), Visibility.PARTIES, event.by(), event.at());
    }

    void rejected(@Observes Happened.CaseRejected event) {
        Case subject = event.subject();
        CaseNoticeDocument notice = event.act() == Act.REJECT ? drafter.byDistrict(About.REJECTION, subject, event.reason(), event.at().day())
                : drafter.byCity(About.REFUSAL, subject, event.reason(), event.at().day());
        archive.issue(notice, Subject.of(subject), subject.creditCode(), Visibility.PARTIES, event.by(), event.at());
    }

    /** What an expert wrote is the city’s alone to read. */
    void scored(@Observes Happened.CaseScored event) {
        archive.issue(drafter.scores(event.subject(), event.sheet(), event.at().day()), Subject.of(event.subject()), null, Visibility.CITY, event.by(), event.at());
    }

    void reviewed(@Observes Happened.ReviewConcluded event) {
        archive.issue(drafter.minutes(event), Subject.call(event.call()), null, Visibility.CITY, event.by(), event.at());
    }

    void answered(@Observes Happened.ObjectionAnswered event) {
        archive.issue(drafter.answer(event.objection(), event.at().day()), Subject.of(event.objection().notice()), null, Visibility.PUBLIC,
                event.by(), event.at());
    }

    /** For each call one list of all, and for each payee a notice of the own. */
    void released(@Observes PaymentsReleased event) {
        event.orders().stream().collect(Collectors.groupingBy(order -> order.award().subject().call().id(), LinkedHashMap::new, Collectors.toList()))
                .values().forEach(orders -> list(orders, event));
        event.orders().stream().collect(Collectors.groupingBy(order -> order.award().subject().id(), LinkedHashMap::new, Collectors.toList()))
                .values().forEach(orders -> notice(orders, event));
    }

    private void list(List<PaymentOrder> orders, PaymentsReleased event) {
        archive.issue(drafter.release(orders, "", event.at().day()), Subject.call(orders.get(0).award().subject().call()), null, Visibility.CITY,
                event.by(), event.at());
    }

    private void notice(List<PaymentOrder> orders, PaymentsReleased event) {
        Case subject = orders.get(0).award().subject();
        archive.issue(drafter.release(orders, subject.organisationName(), event.at().day()), Subject.of(subject), subject.creditCode(),
                Visibility.PARTIES, event.by(), event.at());
    }
}
