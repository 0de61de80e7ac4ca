package cn.hangce.city.domain;

import static cn.hangce.city.domain.KeyProject.DISTRICT;
import static cn.hangce.city.domain.KeyProject.FIRM;
import static cn.hangce.city.domain.People.CITY;
import static cn.hangce.city.domain.People.CITY_WITHOUT_SEAL;
import static cn.hangce.city.domain.People.DECIDER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.casework.Act;
import cn.hangce.casework.ContractDesk;
import cn.hangce.casework.ContractReading;
import cn.hangce.casework.HistoryEntry;
import cn.hangce.casework.StageDesk;
import cn.hangce.casework.StageRecord.Findings;
import cn.hangce.casework.contract.ChangeRequest;
import cn.hangce.casework.contract.Wish;
import cn.hangce.casework.sheet.Item;
import cn.hangce.reporting.archive.DocumentArchive;
import cn.hangce.reporting.archive.FileVerification;
import cn.hangce.reporting.archive.FileVerification.Verdict;
import cn.hangce.reporting.archive.FileVerifier;
import cn.hangce.reporting.archive.IssuedDocument;
import cn.hangce.reporting.seal.SignatureFinding;
import cn.hangce.security.AccessDenied;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@DisplayName("A contract’s paper carries the signature of each party")
class ContractPapersIT {

    private static final String BUREAU = "杭州市科学技术局";

    @Inject
    private KeyProject project;
    @Inject
    private StageDesk stages;
    @Inject
    private ContractDesk contracts;
    @Inject
    private ContractReading reading;
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

    private List<IssuedDocument> papers(long id) {
        return archive.of("case:" + id, CITY).stream().filter(each -> each.kind().equals("contract")).toList();
    }

    private byte[] content(IssuedDocument paper) throws Exception {
        transaction.begin();
        try {
            return archive.read(paper.code(), CITY).content();
        } finally {
            transaction.rollback();
        }
    }

    @Test
    @DisplayName("in the order and at the time of their acts, whoever signs first; one altered byte and it is none")
    void order() throws Exception {
        long id = project.drawnUp();
        List.of(DISTRICT, FIRM, CITY).forEach(party -> stages.sign(id, project.find(id).version(), party));
        byte[] file = content(papers(id).get(0));

        FileVerification found = verifier.verify(file);
        assertEquals(Verdict.GENUINE, found.verdict());
        assertEquals(List.of("滨江区主管部门", project.find(id).organisationName(), BUREAU),
                found.signatures().stream().map(SignatureFinding::signer).toList());
        assertTrue(found.signatures().stream().allMatch(SignatureFinding::valid), found::toString);
        List<HistoryEntry> acts = project.find(id).history().stream()
                .filter(entry -> entry.act() == Act.SIGN || entry.act() == Act.CONCLUDE).toList();
        assertEquals(acts.stream().map(entry -> entry.at().truncatedTo(ChronoUnit.SECONDS)).toList(),
                found.signatures().stream().map(SignatureFinding::signedAt).toList());

        file[file.length / 2] ^= 1;
        assertEquals(Verdict.ALTERED, verifier.verify(file).verdict());
    }

    @Test
    @DisplayName("an office signs by its seal: who keeps none signs nothing, and nothing has happened")
    void withoutSeal() {
        long id = project.drawnUp();
        long version = project.find(id).version();
        assertThrows(AccessDenied.class, () -> stages.sign(id, version, CITY_WITHOUT_SEAL));
        assertEquals(version, project.find(id).version());
        assertFalse(stages.signatures(project.find(id)).hasSigned("city"));
    }

    @Test
    @DisplayName("a granted change makes another wording, signed by who asked for it and who granted it; "
            + "the earlier one is replaced, and both are void when the grant is lost")
    void changed() throws Exception {
        long id = project.signed();
        IssuedDocument first = papers(id).get(0);
        contracts.ask(id, new Wish("goals", "技术路线调整", "样机 3 台，发明专利 5 件", null, List.of(project.file())), FIRM);
        contracts.giveOpinion(request(id).id(), request(id).version(), true, "调整合理", DISTRICT);
        contracts.decide(request(id).id(), request(id).version(), true, "同意调整", DECIDER);

        IssuedDocument second = papers(id).stream().filter(each -> !each.code().equals(first.code())).findFirst().orElseThrow();
        assertEquals(first.number(), second.number());
        assertEquals(Verdict.REPLACED, verifier.verify(content(first)).verdict());
        assertEquals(second.code(), archive.verification(first.code()).replacedBy());
        FileVerification found = verifier.verify(content(second));
        assertEquals(Verdict.GENUINE, found.verdict());
        assertEquals(List.of(project.find(id).organisationName(), "杭策"), found.signatures().stream().map(SignatureFinding::signer).toList());
        assertTrue(found.signatures().get(1).reason().contains(BUREAU), "the deciding officer keeps no seal; the house says what they did");

        stages.conclude(id, project.find(id).version(), Act.TERMINATE,
                new Findings(Map.of(Item.OPINION, "项目无法继续"), Map.of(), List.of()), CITY);
        assertEquals(Verdict.REVOKED, verifier.verify(content(second)).verdict());
        assertEquals(Verdict.REPLACED, verifier.verify(content(first)).verdict());
    }

    private ChangeRequest request(long id) {
        return reading.requests(project.find(id)).get(0);
    }
}
