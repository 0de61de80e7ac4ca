package cn.hangce.casework;

import cn.hangce.policy.ProgramLibrary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The one library of program files that the running city judges by, read from the family modules on the class path. */
@ApplicationScoped
class PolicyLibrary {

    @Produces
    @Singleton
    ProgramLibrary library() {
        return ProgramLibrary.ofClasspath(Thread.currentThread().getContextClassLoader());
    }
}
