package cn.hangce.web.office;

import cn.hangce.casework.ApplicantIdentity;
import cn.hangce.casework.Case;
import cn.hangce.casework.CaseReading;
import cn.hangce.casework.Editions;
import cn.hangce.registry.Actor;
import cn.hangce.registry.CityClock;
import cn.hangce.registry.IdentityNumber;
import cn.hangce.security.AuditTrail;
import cn.hangce.web.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Opens cases for reading. A case that is not the reader’s to see is refused by {@link CaseReading}. */
@RequestScoped
public class CaseFiles {

    @Inject
    private CaseReading reading;
    @Inject
    private Editions editions;
    @Inject
    private ApplicantIdentity identity;
    @Inject
    private CaseRows rows;
    @Inject
    private AuditTrail trail;
    @Inject
    private Language language;
    @Inject
    private CityClock clock;

    /** With personal facts hidden: enough for whoever need not call or pay the applicant. */
    public CaseFile read(long caseId, Actor reader) {
        return open(caseId, reader, false, null);
    }

    /** One’s own case, with everything in it. */
    public CaseFile readOwn(long caseId, Actor applicant) {
        return open(caseId, applicant, true, null);
    }

    /** With whom to call and where to pay, and who a person is, for an official; that goes on the audit trail. */
    public CaseFile readWithContacts(long caseId, Actor reader) {
        CaseFile file = open(caseId, reader, true, identity.of(caseId, reader).map(IdentityNumber::inFull).orElse(null));
        trail.personalDataRead(reader, "case " + file.getSubject().number());
        return file;
    }

    private CaseFile open(long caseId, Actor reader, boolean open, String identityNumber) {
        Case subject = reading.find(caseId, reader);
        NextStep next = new NextStep(subject.waiting().waitsFor(), subject.waiting().dueOn(), clock.today(), reading.hindrances(subject));
        return new CaseFile(rows.row(subject), editions.of(subject), reading.assessment(subject), next,
                language.getLocale(), open, identityNumber);
    }
}
