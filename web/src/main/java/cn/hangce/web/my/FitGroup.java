package cn.hangce.web.my;

import cn.hangce.policy.Prospect;
import java.util.ArrayList;
import java.util.List;

/**
 * Programs that fit an organisation alike, those that would bring most first.
 *
 * @param verdict as {@link ProgramFit#verdict()} has it
 * @param fits    never empty
 */
public record FitGroup(String verdict, List<ProgramFit> fits) {

    public FitGroup {
        fits = List.copyOf(fits);
    }

    /** What does not fit, and what only people can judge, is there for whoever asks; the rest is shown at once. */
    public boolean isOpen() {
        return !verdict.equals(ProgramFit.key(Prospect.NOT)) && !verdict.equals(ProgramFit.key(Prospect.JUDGED));
    }

    /** The groups that have anything in them, the best first. */
    static List<FitGroup> of(List<ProgramFit> fits) {
        List<FitGroup> groups = new ArrayList<>();
        for (Prospect verdict : Prospect.values()) {
            List<ProgramFit> alike = fits.stream().filter(fit -> fit.entitlement().prospect() == verdict).toList();
            if (!alike.isEmpty()) {
                groups.add(new FitGroup(ProgramFit.key(verdict), alike));
            }
        }
        return groups;
    }
}
