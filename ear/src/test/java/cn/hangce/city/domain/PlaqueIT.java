package cn.hangce.city.domain;

import static cn.hangce.city.domain.People.CITY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.casework.Case;
import cn.hangce.casework.Status;
import cn.hangce.policy.ProgramLibrary;
import cn.hangce.reporting.archive.DocumentArchive;
import cn.hangce.reporting.archive.FileVerification.Verdict;
import cn.hangce.reporting.archive.FileVerifier;
import cn.hangce.reporting.archive.IssuedDocument;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@DisplayName("Where the text gives a plaque (document 26, 第十条), it is issued with the certificate")
class PlaqueIT {

    private static final String PROGRAM = "commercialization-park";
    private static final String CODE = "91330108MANX21B964";

    @Inject
    private Walk walk;
    @Inject
    private ProgramLibrary library;
    @Inject
    private DocumentArchive archive;
    @Inject
    private FileVerifier verifier;
    @Inject
    private UserTransaction transaction;

    @Deployment
    static EnterpriseArchive archive() {
        return InTheServer.archive();
    }

    @Test
    @DisplayName("under the same number, genuine when its file is checked")
    void withCertificate() throws Exception {
        Map<String, String> given = library.require(PROGRAM).examples().get(0).given().entrySet().stream()
                .filter(each -> library.require(PROGRAM).form().contains(each.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().toString()));
        Case subject = walk.submitted(walk.call(PROGRAM, 1_000_000), CODE, given);
        while (subject.status() != Status.RECOGNISED) {
            subject = walk.next(subject.id(), Map.of());
        }
        List<IssuedDocument> papers = archive.of("case:" + subject.id(), CITY);
        IssuedDocument plaque = papers.stream().filter(each -> each.kind().equals("plaque")).findFirst().orElseThrow();
        assertEquals(papers.stream().filter(each -> each.kind().equals("certificate")).findFirst().orElseThrow().number(), plaque.number());
        transaction.begin();
        try {
            byte[] file = archive.read(plaque.code(), CITY).content();
            assertEquals(Verdict.GENUINE, verifier.verify(file).verdict());
            assertTrue(verifier.verify(file).signature().valid());
        } finally {
            transaction.rollback();
        }
    }
}
