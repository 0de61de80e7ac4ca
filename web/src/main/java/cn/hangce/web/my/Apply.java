package cn.hangce.web.my;

import cn.hangce.casework.Applications;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Begins a case under a call, or goes on with the one that is begun. */
@Named("apply")
@RequestScoped
public class Apply {

    @Inject
    private Applications applications;
    @Inject
    private CurrentActor current;

    public String begin(long callId) {
        return "/my/case?faces-redirect=true&id=" + applications.open(callId, current.require(Permission.APPLY)).id();
    }
}
