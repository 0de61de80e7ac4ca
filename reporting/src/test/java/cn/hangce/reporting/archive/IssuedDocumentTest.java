package cn.hangce.reporting.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.casework.Moment;
import cn.hangce.policy.Text;
import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import cn.hangce.reporting.document.CertificateDocument;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Issued documents")
class IssuedDocumentTest {

    private static final String FIRM = "91330108MANX21B964";

    private static IssuedDocument certificate(String code, Visibility visibility) {
        CertificateDocument document = new CertificateDocument("2022000001", List.of(new Text("杭州市科学技术局", "Bureau")), "杭策示例公司", FIRM,
                new Text("雏鹰企业", "Fledgling"), "杭科高〔2022〕71号", LocalDate.of(2022, 9, 8), Period.ofYears(3), List.of());
        return new IssuedDocument(code, document, Locale.CHINESE, new IssuedDocument.Files("%PDF".getBytes(), Optional.empty()), new IssuedDocument.Filing("case:1", FIRM, visibility),
                actor(Role.CITY_OFFICER, null), new Moment(Instant.EPOCH, LocalDate.of(2022, 9, 8)));
    }

    private static Actor actor(Role role, String creditCode) {
        return new Actor("somebody", "somebody", Set.of(role), creditCode, "西湖区", null);
    }

    @Test
    @DisplayName("a certificate is its holder’s and the officials’; anybody may check its code, not read it")
    void readers() {
        IssuedDocument certificate = certificate("A", Visibility.PARTIES);
        assertTrue(certificate.readableBy(actor(Role.APPLICANT, FIRM)));
        assertFalse(certificate.readableBy(actor(Role.APPLICANT, "91330108MA5AUWCA4Y")));
        assertTrue(certificate.readableBy(actor(Role.AUDITOR, null)));
        assertFalse(certificate.readableBy(actor(Role.EXPERT, null)));
        assertFalse(certificate.readableBy(null));
        assertEquals(Verification.State.GENUINE, Verification.of(certificate, List.of(), false).state());
    }

    @Test
    void officePapersAreNotTheApplicants() {
        assertFalse(certificate("A", Visibility.OFFICE).readableBy(actor(Role.APPLICANT, FIRM)));
        assertTrue(certificate("A", Visibility.PUBLIC).readableBy(null));
    }

    @Test
    @DisplayName("a certificate holds as long as its recognition; what replaced it stays what it is")
    void recognitionRevoked() {
        IssuedDocument certificate = certificate("A", Visibility.PARTIES);
        assertEquals(Verification.State.REVOKED, Verification.of(certificate, List.of(), true).state());
        certificate.replaceBy(certificate("B", Visibility.PARTIES));
        assertEquals(Verification.State.REPLACED, Verification.of(certificate, List.of(), true).state());
    }

    @Test
    @DisplayName("it is replaced or revoked once, and says so")
    void lifeIsOneWay() {
        IssuedDocument first = certificate("A", Visibility.PARTIES);
        IssuedDocument second = certificate("B", Visibility.PARTIES);
        first.replaceBy(second);
        assertEquals(Verification.State.REPLACED, Verification.of(first, List.of(), false).state());
        assertEquals("B", first.replacedBy());
        assertThrows(IllegalStateException.class, first::revoke);
        second.revoke();
        assertEquals(Verification.State.REVOKED, Verification.of(second, List.of(), false).state());
        assertThrows(IllegalStateException.class, () -> second.replaceBy(first));
    }

    @Test
    void whatIsHandedOutIsACopy() {
        IssuedDocument certificate = certificate("A", Visibility.PARTIES);
        certificate.content()[0] = 0;
        assertEquals("%PDF", new String(certificate.content()));
    }

    @Test
    @DisplayName("codes have twelve characters without look-alikes, and are found however they are typed")
    void codes() {
        Set<String> drawn = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            String code = VerificationCode.draw();
            assertTrue(code.matches("[0-9A-HJKMNP-TV-Z]{12}"), code);
            drawn.add(code);
        }
        assertEquals(1000, drawn.size());
        assertEquals("7K3MA9QZT420", VerificationCode.normalised(" 7k3m-a9qz–t42o "));
        assertEquals("", VerificationCode.normalised(null));
    }
}
