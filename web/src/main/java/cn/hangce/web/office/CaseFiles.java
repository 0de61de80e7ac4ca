package cn.hangce.web.office;

import cn.hangce.casework.Case;
import cn.hangce.casework.CaseReading;
import cn.hangce.casework.Editions;
import cn.hangce.registry.Actor;
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
    private AuditTrail trail;
    @Inject
    private Language language;

    public CaseFile read(long caseId, Actor reader) {
        Case subject = reading.find(caseId, reader);
        return new CaseFile(subject, editions.of(subject), reading.assessment(subject), language.getLocale());
    }

    /** The same for a reader who sees whom to call and where to pay; that goes on the audit trail. */
    public CaseFile readWithContacts(long caseId, Actor reader) {
        CaseFile file = read(caseId, reader);
        trail.personalDataRead(reader, "case " + file.getSubject().number());
        return file;
    }
}
