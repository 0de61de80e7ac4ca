package cn.hangce.city.domain;

import static cn.hangce.city.domain.People.CITY;
import static cn.hangce.city.domain.People.CITY_WITHOUT_SEAL;
import static cn.hangce.city.domain.People.DECIDER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.casework.UnlawfulAct;
import cn.hangce.casework.Call;
import cn.hangce.casework.CaseReading;
import cn.hangce.casework.Decisions;
import cn.hangce.casework.Status;
import cn.hangce.casework.aftercare.HolderDesk;
import cn.hangce.casework.aftercare.Reading;
import cn.hangce.casework.aftercare.Revocation;
import cn.hangce.casework.aftercare.RevocationDesk;
import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import cn.hangce.reporting.archive.DocumentArchive;
import cn.hangce.reporting.archive.FileVerification.Verdict;
import cn.hangce.reporting.archive.FileVerifier;
import cn.hangce.reporting.archive.IssuedDocument;
import cn.hangce.reporting.archive.Verification;
import cn.hangce.reporting.seal.SealRefusal;
import cn.hangce.reporting.seal.SignatureFinding.Outcome;
import cn.hangce.reporting.seal.StandingOrder;
import cn.hangce.reporting.seal.StandingOrders;
import cn.hangce.security.AccessDenied;
import cn.hangce.security.AuditEntry;
import cn.hangce.security.AuditFilter;
import cn.hangce.security.AuditKind;
import cn.hangce.security.AuditTrail;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("Documents are sealed by whom it is given to, recorded, and checked by anybody")
@ExtendWith(ArquillianExtension.class)
class SealedDocumentsIT {

    private static final String FIRM = "91330108MANX21B964";
    private static final String REFUSAL = "refusal-notice";
    private static final Actor AUDITOR = People.official("auditor", Role.AUDITOR);

    @Inject
    private Walk walk;
    @Inject
    private Decisions decisions;
    @Inject
    private CaseReading reading;
    @Inject
    private DocumentArchive archive;
    @Inject
    private FileVerifier verifier;
    @Inject
    private StandingOrders orders;
    @Inject
    private AuditTrail trail;
    @Inject
    private Reading recognitions;
    @Inject
    private RevocationDesk revocations;
    @Inject
    private HolderDesk holders;
    @Inject
    private UserTransaction transaction;

    @Deployment
    static EnterpriseArchive archive() {
        return InTheServer.archive();
    }

    private long approved() {
        Call call = walk.call(1_000_000);
        long subject = walk.recommended(call, FIRM).id();
        walk.decidable(List.of(subject));
        decisions.decide(List.of(subject), true, "同意认定", DECIDER);
        return subject;
    }

    private List<IssuedDocument> papers(long subject, String kind) {
        return archive.of("case:" + subject, CITY).stream().filter(each -> each.kind().equals(kind)).toList();
    }

    private List<AuditEntry> lines(AuditKind kind, String account) {
        return trail.entries(AUDITOR, new AuditFilter(kind, account, null, null), 0, 50);
    }

    @Test
    @DisplayName("an officer who keeps no seal issues nothing, and that they tried stands on the record")
    void withoutSeal() {
        long subject = approved();
        assertThrows(AccessDenied.class, () -> decisions.issue(List.of(subject), CITY_WITHOUT_SEAL));

        assertEquals(Status.APPROVED, reading.find(subject, CITY).status());
        assertEquals(List.of(), papers(subject, "certificate"));
        assertEquals("SEAL_DOCUMENTS", lines(AuditKind.REFUSED, CITY_WITHOUT_SEAL.account()).get(0).getSubject());
    }

    @Test
    @DisplayName("each use of a seal is on the audit trail with the code and the hash of the file; the house signs a receipt without one")
    void record() {
        long subject = approved();
        decisions.issue(List.of(subject), CITY);

        IssuedDocument certificate = papers(subject, "certificate").get(0);
        List<AuditEntry> uses = lines(AuditKind.SEALED, CITY.account());
        assertTrue(uses.stream().anyMatch(line -> line.getSubject().equals("certificate " + certificate.code() + " · 杭州市科学技术局 · SHA-256 "
                + certificate.sha256())), uses.stream().map(AuditEntry::getSubject).toList()::toString);
        IssuedDocument receipt = papers(subject, "receipt").get(0);
        assertTrue(lines(AuditKind.SEALED, "firm-" + FIRM).stream().anyMatch(line -> line.getSubject().contains(receipt.code() + " · 杭策 · ")));
        assertEquals("杭策", verifier.verify(receipt.content()).signature().signer());
        assertTrue(trail.firstBreak(AUDITOR).isEmpty());
    }

    @Test
    @DisplayName("a file is genuine as it was issued, and altered with one byte changed")
    void oneByte() throws Exception {
        long subject = approved();
        decisions.issue(List.of(subject), CITY);
        byte[] file = content(papers(subject, "certificate").get(0));

        assertEquals(Verdict.GENUINE, verifier.verify(file).verdict());
        assertEquals(Outcome.VALID, verifier.verify(file).signature().outcome());
        file[file.length / 2] ^= 1;
        assertEquals(Verdict.ALTERED, verifier.verify(file).verdict());
    }

    @Test
    @DisplayName("what is sealed is there for the exchange between offices, too, with a use of the seal of its own; a receipt is not")
    void exchange() throws Exception {
        long subject = approved();
        decisions.issue(List.of(subject), CITY);
        IssuedDocument certificate = papers(subject, "certificate").get(0);
        byte[] file = archive.readForExchange(certificate.code(), CITY);

        assertEquals(Verdict.GENUINE, verifier.verify(file).verdict());
        assertEquals(Outcome.VALID, verifier.verify(file).signature().outcome());
        assertTrue(lines(AuditKind.SEALED, CITY.account()).stream().anyMatch(line -> line.getSubject().equals("certificate " + certificate.code()
                + " · 杭州市科学技术局 · OFD · SHA-256 " + certificate.exchangeSha256())));
        file[file.length / 2] ^= 1;
        assertEquals(Verdict.ALTERED, verifier.verify(file).verdict());
        String receipt = papers(subject, "receipt").get(0).code();
        assertThrows(UnlawfulAct.class, () -> archive.readForExchange(receipt, CITY));
        assertThrows(UnlawfulAct.class, () -> archive.readForExchange(certificate.code(), null), "not everybody's to read");
    }

    /** The letter to a firm whose case the decision is against. */
    private IssuedDocument refused() {
        long subject = walk.recommended(walk.call(1_000_000), FIRM).id();
        walk.decidable(List.of(subject));
        decisions.decide(List.of(subject), false, "预算所限", DECIDER);
        return papers(subject, REFUSAL).get(0);
    }

    private List<StandingOrder> standing() {
        return orders.of(CITY).stream().filter(line -> line.kind().equals(REFUSAL) && line.order() != null).map(StandingOrders.Line::order).toList();
    }

    private String signer(IssuedDocument document) throws Exception {
        return verifier.verify(content(document)).signature().signer();
    }

    @Test
    @DisplayName("a letter that another officer’s act sends is sealed on its keeper’s standing order, on record; once that is ended, the house signs it")
    void onOrder() throws Exception {
        StandingOrder order = standing().get(0);
        IssuedDocument sealed = refused();
        assertEquals("杭州市科学技术局", signer(sealed));
        assertTrue(lines(AuditKind.SEALED, DECIDER.account()).stream().anyMatch(line -> line.getSubject().equals(REFUSAL + " " + sealed.code()
                + " · 杭州市科学技术局 · order " + order.id() + " of " + order.givenBy() + " · SHA-256 " + sealed.sha256())));
        assertEquals(Verdict.GENUINE, verifier.verify(archive.readForExchange(sealed.code(), CITY)).verdict());

        orders.end(order.id(), CITY);
        try {
            IssuedDocument signed = refused();
            assertEquals("杭策", signer(signed));
            assertThrows(UnlawfulAct.class, () -> archive.readForExchange(signed.code(), CITY));
            assertEquals(Verdict.GENUINE, verifier.verify(content(sealed)).verdict(), "what was sealed stays");
        } finally {
            orders.give(REFUSAL, CITY);
        }
        assertEquals("standing order of the seal given: " + REFUSAL, lines(AuditKind.ADMINISTRATION, CITY.account()).get(0).getSubject());
    }

    @Test
    @DisplayName("only the keeper of a house’s seal orders its use, for what that house sends, and two who order it at once give one order")
    void keepersOrder() throws Exception {
        long order = standing().get(0).id();
        Actor elsewhere = People.district("西湖区");
        assertThrows(AccessDenied.class, () -> orders.give(REFUSAL, DECIDER), "who decides may not seal");
        assertThrows(AccessDenied.class, () -> orders.end(order, CITY_WITHOUT_SEAL));
        assertThrows(SealRefusal.class, () -> orders.give(REFUSAL, People.official("keeper", Role.SEAL_KEEPER)), "a keeper of no house");
        assertThrows(UnlawfulAct.class, () -> orders.give(REFUSAL, elsewhere), "a district refuses nothing");
        assertThrows(UnlawfulAct.class, () -> orders.end(order, elsewhere));
        assertThrows(UnlawfulAct.class, () -> orders.give("certificate", CITY), "that is the keeper’s own act");
        assertEquals(order, standing().get(0).id());

        orders.end(order, CITY);
        orders.end(order, CITY);
        assertEquals(List.of(), AtOnce.run(this::giveRefusal, this::giveRefusal));
        assertEquals(1, standing().size());
    }

    private Void giveRefusal() {
        orders.give(REFUSAL, CITY);
        return null;
    }

    @Test
    @DisplayName("a certificate is shown as revoked as soon as its recognition is")
    void revoked() throws Exception {
        long subject = approved();
        decisions.issue(List.of(subject), CITY);
        IssuedDocument certificate = papers(subject, "certificate").get(0);
        byte[] file = content(certificate);
        assertEquals(Verification.State.GENUINE, archive.verification(certificate.code()).state());

        long recognition = recognitions.list(null, CITY).get(0).id();
        Revocation notice = revocations.noticeOfBreach(recognition, "incident", "重大安全事故", LocalDate.of(2099, 1, 1), CITY);
        holders.stateView(notice.id(), "无异议", List.of(), People.firm(certificate.creditCode()));
        revocations.decide(notice.id(), true, "查实", DECIDER);

        assertEquals(Verification.State.REVOKED, archive.verification(certificate.code()).state());
        assertEquals(Verdict.REVOKED, verifier.verify(file).verdict());
    }

    private byte[] content(IssuedDocument document) throws Exception {
        transaction.begin();
        try {
            return archive.read(document.code(), CITY).content();
        } finally {
            transaction.rollback();
        }
    }
}
