package cn.hangce.web.office;

import cn.hangce.casework.Attachment;
import cn.hangce.casework.CaseFact.Finding;
import cn.hangce.casework.DistrictDesk;
import cn.hangce.registry.Actor;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import cn.hangce.web.Bundles;
import cn.hangce.web.Notes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The district’s findings about each fact and file of the case that is open. */
@Named("findings")
@ViewScoped
public class Findings implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OfficeCase open;
    @Inject
    private DistrictDesk desk;
    @Inject
    private CurrentActor current;
    @Inject
    private Bundles bundles;
    @Inject
    private Notes notes;

    /** What is typed beside a line, by fact name or file id. */
    private final Map<String, String> remarks = new HashMap<>();

    public void confirm(String fact) {
        findFact(fact, Finding.CONFIRMED);
    }

    public void dispute(String fact) {
        findFact(fact, Finding.DISPUTED);
    }

    private void findFact(String fact, Finding finding) {
        desk.verifyFact(open.getId(), fact, finding, remarks.get(fact), officer());
        open.reload();
    }

    public void confirmFile(long attachmentId) {
        findFile(attachmentId, Finding.CONFIRMED);
    }

    public void disputeFile(long attachmentId) {
        findFile(attachmentId, Finding.DISPUTED);
    }

    private void findFile(long attachmentId, Finding finding) {
        desk.verifyAttachment(open.getId(), attachmentId, finding, remarks.get(String.valueOf(attachmentId)), officer());
        open.reload();
    }

    /** Confirms what agrees with the city’s records and has not been judged yet. */
    public void confirmAgreeing() {
        confirmOpen(FactLine::agrees);
    }

    /** Confirms what the city has no record of and the officer has found in the papers; what differs is judged one by one. */
    public void confirmUnrecorded() {
        confirmOpen(line -> line.given().recordedValue() == null);
    }

    private void confirmOpen(Predicate<FactLine> which) {
        Actor officer = officer();
        List<FactLine> lines = open.getFile().getFacts().stream()
                .filter(line -> line.given().finding() == Finding.OPEN).filter(which).toList();
        lines.forEach(line -> desk.verifyFact(open.getId(), line.name(), Finding.CONFIRMED, null, officer));
        told(lines.size());
    }

    /** Confirms every file that has not been judged yet. */
    public void confirmFiles() {
        Actor officer = officer();
        List<Attachment> waiting = open.getFile().getSubject().attachments().stream()
                .filter(file -> file.finding() == Finding.OPEN).toList();
        waiting.forEach(file -> desk.verifyAttachment(open.getId(), file.id(), Finding.CONFIRMED, null, officer));
        told(waiting.size());
    }

    private void told(int confirmed) {
        open.reload();
        notes.here(bundles.text("office", "finding.confirmed.count", String.valueOf(confirmed)));
    }

    private Actor officer() {
        return current.require(Permission.VERIFY_DISTRICT_CASES);
    }

    public Map<String, String> getRemarks() {
        return remarks;
    }
}
