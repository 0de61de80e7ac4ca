package cn.hangce.web.before;

import cn.hangce.casework.register.Registers;
import cn.hangce.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whether the reader’s office looks after a register, for the navigation. */
@Named("registerMark")
@RequestScoped
public class RegisterMark {

    @Inject
    private Registers registers;
    @Inject
    private CurrentActor current;

    private Boolean there;

    public boolean isThere() {
        if (there == null) {
            there = !registers.heldBy(current.actor()).isEmpty();
        }
        return there;
    }
}
