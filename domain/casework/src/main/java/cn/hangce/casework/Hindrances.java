package cn.hangce.casework;

import cn.hangce.policy.Program;
import cn.hangce.policy.Text;
import cn.hangce.policy.Written;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Why a case cannot go on yet, told before anybody tries; what is not told here is only waiting for somebody to do it. The applicant
 * reads it too, so it counts seats and sheets and names no expert.
 */
final class Hindrances {

    private final Case subject;
    private final Program program;
    private final Procedure procedure;
    private final Beside beside;
    private final List<Text> found = new ArrayList<>();

    private Hindrances(Case subject, Program program, Beside beside) {
        this.subject = subject;
        this.program = program;
        this.procedure = new Procedure(program);
        this.beside = beside;
    }

    static List<Text> of(Case subject, Program program, Beside beside, LocalDate today) {
        if (subject.status().ended() || subject.status().withApplicant()) {
            return List.of();
        }
        Hindrances hindrances = new Hindrances(subject, program, beside);
        hindrances.tell("hindrance.papers", Completeness.missing(hindrances.procedure.materials(subject.stage()), subject));
        switch (hindrances.procedure.kind(subject.stage())) {
            case DISTRICT_REVIEW -> hindrances.lookAtVerification();
            case EXPERT_REVIEW -> hindrances.lookAtReview();
            case PUBLICITY -> hindrances.lookAtNotice(today);
            case CONTRACT -> hindrances.lookAtSignatures();
            default -> { }
        }
        hindrances.tell("hindrance.findings", Completeness.unfound(program, hindrances.procedure.stage(subject.stage()), subject));
        if (beside.meeting() != null) {
            hindrances.tell("hindrance.meeting", Written.day(beside.meeting()));
        }
        return hindrances.found;
    }

    /** What was found wrong is named, since somebody has to put it right; what nobody has looked at yet is only counted. */
    private void lookAtVerification() {
        count("hindrance.unverified", Completeness.found(program, subject, finding -> finding == CaseFact.Finding.OPEN).size());
        tell("hindrance.disputed", Completeness.found(program, subject, finding -> finding == CaseFact.Finding.DISPUTED));
    }

    private void lookAtReview() {
        if (subject.panelId() == null) {
            boolean unchecked = !subject.formChecked() && !procedure.has(StageKind.FORM_CHECK);
            found.add(Words.of(unchecked ? "hindrance.form" : "hindrance.panel"));
        } else if (beside.tally() != null) {
            count("hindrance.seats", beside.panel().open());
            count("hindrance.sheets", beside.tally().missing(beside.panel()));
        }
    }

    private void lookAtNotice(LocalDate today) {
        Notice notice = beside.notice();
        if (notice == null) {
            return;
        }
        if (!today.isAfter(notice.openUntil())) {
            tell("hindrance.period", Written.day(notice.openUntil()));
        }
        count("hindrance.objections", notice.openObjections());
    }

    private void lookAtSignatures() {
        Signatures signatures = new Signatures(procedure, subject.stage(), subject.history());
        if (!signatures.isDrawnUp()) {
            found.add(Words.of("hindrance.contract"));
            return;
        }
        tell("hindrance.signatures", signatures.parties().stream().filter(party -> !signatures.hasSigned(party))
                .map(party -> Words.role(StageActor.role(party))).toList());
    }

    private void count(String key, long number) {
        if (number > 0) {
            tell(key, new Text(String.valueOf(number), String.valueOf(number)));
        }
    }

    private void tell(String key, List<Text> several) {
        if (!several.isEmpty()) {
            tell(key, Words.joined(several));
        }
    }

    private void tell(String key, Text what) {
        found.add(Words.filled(key, what));
    }
}
