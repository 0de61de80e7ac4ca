package cn.hangce.casework;

import cn.hangce.policy.Material;
import cn.hangce.policy.Program;
import cn.hangce.policy.Text;
import cn.hangce.policy.Written;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Why a case cannot go on yet, told before anybody tries; what is not told here is only waiting for somebody to do it. */
final class Hindrances {

    private final Case subject;
    private final Procedure procedure;
    private final List<Text> found = new ArrayList<>();

    private Hindrances(Case subject, Program program) {
        this.subject = subject;
        this.procedure = new Procedure(program);
    }

    /** @param notice the notice on which the case stands now; null where it is on none */
    static List<Text> of(Case subject, Program program, Notice notice, LocalDate today) {
        if (subject.status().ended() || subject.status().withApplicant()) {
            return List.of();
        }
        Hindrances hindrances = new Hindrances(subject, program);
        hindrances.lookAtPapers();
        switch (hindrances.procedure.kind(subject.stage())) {
            case PUBLICITY -> hindrances.lookAtNotice(notice, today);
            case CONTRACT -> hindrances.lookAtSignatures();
            default -> { }
        }
        return hindrances.found;
    }

    private void lookAtPapers() {
        List<Text> missing = procedure.materials(subject.stage()).stream().filter(Material::required)
                .filter(material -> subject.attachmentsOf(material).findAny().isEmpty()).map(Material::label).toList();
        if (!missing.isEmpty()) {
            found.add(Words.filled("hindrance.papers", Words.joined(missing)));
        }
    }

    private void lookAtNotice(Notice notice, LocalDate today) {
        if (notice == null) {
            return;
        }
        if (!today.isAfter(notice.openUntil())) {
            found.add(Words.filled("hindrance.period", Written.day(notice.openUntil())));
        }
        if (notice.openObjections() > 0) {
            found.add(Words.filled("hindrance.objections", new Text(String.valueOf(notice.openObjections()), String.valueOf(notice.openObjections()))));
        }
    }

    private void lookAtSignatures() {
        Signatures signatures = new Signatures(procedure, subject.stage(), subject.history());
        if (!signatures.isDrawnUp()) {
            found.add(Words.of("hindrance.contract"));
            return;
        }
        List<Text> open = signatures.parties().stream().filter(party -> !signatures.hasSigned(party))
                .map(party -> Words.role(StageActor.role(party))).toList();
        found.add(Words.filled("hindrance.signatures", Words.joined(open)));
    }
}
