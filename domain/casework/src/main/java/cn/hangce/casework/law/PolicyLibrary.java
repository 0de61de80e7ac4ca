package cn.hangce.casework.law;

import cn.hangce.policy.ProgramLibrary;
import cn.hangce.registry.CityClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * The one library of program files that the running city judges by: read from the family modules on the class path, and followed
 * by what administrators publish. It always shows the law of the city’s day.
 */
@ApplicationScoped
class PolicyLibrary {

    @Inject
    private PublishedLaw published;
    @Inject
    private FoundingLaw founding;
    @Inject
    private CityClock clock;

    @Produces
    @Singleton
    ProgramLibrary library() {
        return founding.library().following(published::current, clock::today);
    }
}
