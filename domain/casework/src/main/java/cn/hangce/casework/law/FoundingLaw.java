package cn.hangce.casework.law;

import cn.hangce.policy.ProgramLibrary;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;

/** The files that the house begins with: those that the family modules on the class path bring along. */
@ApplicationScoped
class FoundingLaw {

    private ProgramLibrary library;

    @PostConstruct
    void read() {
        library = ProgramLibrary.ofClasspath(FoundingLaw.class.getClassLoader());
    }

    ProgramLibrary library() {
        return library;
    }
}
