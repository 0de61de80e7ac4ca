package cn.hangce.web.admin;

import cn.hangce.matching.mail.Outbox;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How e-mail stands: whether any goes out, what waits, what was given up. */
@Named("mailPage")
@RequestScoped
public class MailPage {

    @Inject
    private Outbox outbox;

    private Outbox.Standing standing;

    public Outbox.Standing getStanding() {
        if (standing == null) {
            standing = outbox.standing();
        }
        return standing;
    }
}
