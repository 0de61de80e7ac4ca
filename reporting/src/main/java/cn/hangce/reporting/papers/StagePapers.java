package cn.hangce.reporting.papers;

import cn.hangce.casework.Act;
import cn.hangce.casework.Case;
import cn.hangce.casework.Happened;
import cn.hangce.casework.Moment;
import cn.hangce.casework.Rehearsal;
import cn.hangce.casework.StageDesk;
import cn.hangce.casework.StageKind;
import cn.hangce.casework.contract.ContractHappened;
import cn.hangce.casework.meeting.MeetingClosed;
import cn.hangce.registry.Actor;
import cn.hangce.reporting.archive.DocumentArchive;
import cn.hangce.reporting.archive.Visibility;
import cn.hangce.reporting.document.OfficialDocument;
import cn.hangce.reporting.seal.SealKeepers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;

/** Issues the papers of projects under contract and of meetings, each within its act’s transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class StagePapers {

    private static final Set<Act> CONCLUSIONS = EnumSet.of(Act.PASS, Act.FAIL);

    @Inject
    private StageDrafter drafter;
    @Inject
    private MeetingDrafter meetings;
    @Inject
    private StageDesk desk;
    @Inject
    private DocumentArchive archive;
    @Inject
    private SealKeepers keepers;
    @Inject
    private Rehearsal rehearsal;

    void concluded(@Observes ContractHappened.Concluded event) {
        issue(drafter.contract(event.subject(), event.stage(), event.at().day()), event.subject(), event.by(), event.at());
    }

    /** An office signs by its seal, and so by who keeps it. Who signs before the last one sees what they sign, too. */
    void signed(@Observes ContractHappened.Signed event) {
        requireKeeper(event.subject(), event.party(), event.by());
        if (rehearsal.running()) {
            drafter.contractSoFar(event.subject(), event.stage(), event.at().day()).ifPresent(draft -> issue(draft, event.subject(), event.by(), event.at()));
        }
    }

    private void requireKeeper(Case subject, String party, Actor by) {
        drafter.seal(subject, party).ifPresent(seal -> keepers.require(by, seal.district(), seal.body()));
    }

    /** Under the same number, so that it takes the place of the wording before. */
    void changed(@Observes ContractHappened.ChangeDecided event) {
        if (event.wording() != null) {
            Case subject = event.subject();
            requireKeeper(subject, drafter.grantor(event.request()), event.by());
            String number = archive.number(Subject.of(subject), "contract").orElse(null);
            issue(drafter.contract(event.request(), event.wording().stage(), number, event.at().day()), subject, event.by(), event.at());
        }
    }

    /** What was granted is lost, and the contract about it ends (终止合同). */
    void ended(@Observes Happened.GrantLost event) {
        archive.revoke(Subject.of(event.subject()), "contract");
    }

    void recorded(@Observes Happened.RecordMade event) {
        Case subject = event.subject();
        if (CONCLUSIONS.contains(event.record().act()) && StageKind.ACCEPTANCE.is(desk.stage(subject, event.record().stage()))) {
            issue(drafter.acceptance(subject, event.record(), event.at().day()), subject, event.by(), event.at());
        }
    }

    /** The names at the table and the grounds are the city’s to read; each applicant has the own decision in the own letter. */
    void closed(@Observes MeetingClosed event) {
        archive.issue(meetings.minutes(event.meeting(), event.at().day()), Subject.of(event.meeting()), null, Visibility.CITY, event.by(), event.at());
    }

    private void issue(OfficialDocument document, Case subject, Actor by, Moment at) {
        archive.issue(document, Subject.of(subject), subject.creditCode(), Visibility.PARTIES, by, at);
    }
}
