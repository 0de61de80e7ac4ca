package cn.hangce.web.before;

import cn.hangce.casework.Words;
import cn.hangce.casework.register.RegisterEntry;
import cn.hangce.casework.register.RegisterStep;
import cn.hangce.casework.register.Registering;
import cn.hangce.web.Bundles;
import cn.hangce.web.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Puts entries of registers into the reader’s words. */
@RequestScoped
public class RegisterLines {

    @Inject
    private Bundles bundles;
    @Inject
    private Language language;

    /** @param registrant whether the registrant reads it, who need not know which officer it was */
    public RegisterLine line(Registering register, RegisterEntry entry, boolean registrant) {
        List<RegisterLine.Step> steps = entry == null ? List.of() : entry.steps().stream()
                .map(step -> new RegisterLine.Step(step, bundles.text("before", "register.step." + step.kind()), who(register, step, registrant))).toList();
        return new RegisterLine(register, entry, steps);
    }

    private String who(Registering register, RegisterStep step, boolean registrant) {
        String office = Words.role(register.confirmer()).in(language.getLocale());
        if (step.kind() == RegisterStep.Kind.FILED) {
            return step.actor();
        }
        return registrant ? office : step.actor() + " · " + office;
    }
}
