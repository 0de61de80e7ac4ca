package cn.hangce.casework.aftercare;

import cn.hangce.casework.Case;
import cn.hangce.policy.Program;
import cn.hangce.policy.Sanction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What was done about breaches in a case of a program that recognises nobody, and what can be done. */
public record Sanctions(Case subject, Program program, LocalDate today, List<Revocation> revocations, List<AttachedFile> files,
                        List<RecognitionEntry> entries) {

    public Sanctions {
        revocations = List.copyOf(revocations);
        files = List.copyOf(files);
        entries = List.copyOf(entries);
    }

    /** The hearing that is under way. */
    public Optional<Revocation> hearing() {
        return revocations.stream().filter(each -> each.state() == Revocation.State.HEARING).findFirst();
    }

    /** Whether the applicant can still state its view. */
    public boolean asksView() {
        return hearing().filter(each -> each.asksView(today)).isPresent();
    }

    /** Breaches of which notice can be given now. */
    public List<Sanction> breaches() {
        boolean open = hearing().isEmpty() && program.recognition() == null && CareStore.wasGranted(subject);
        return !open ? List.of() : program.sanctions().stream().filter(each -> Ground.carriedOut(each, program) && Ground.isDecidedHere(each))
                .filter(each -> revocations.stream().noneMatch(one -> one.punished(each.id()))).toList();
    }

    /** Files of a revocation. */
    public List<AttachedFile> files(String matter, long matterId) {
        return files.stream().filter(file -> file.matter().name().equals(matter) && file.matterId() == matterId).toList();
    }
}
