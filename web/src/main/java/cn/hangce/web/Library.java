package cn.hangce.web;

import cn.hangce.policy.Program;
import cn.hangce.policy.ProgramLibrary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;

/**
 * The programs in force, for page beans. A bean that lives as long as a view may be written to disk with its session, which
 * the library itself may not; this door to it may.
 */
@ApplicationScoped
public class Library {

    @Inject
    private ProgramLibrary library;

    /** Every program in force. */
    public Collection<Program> programs() {
        return library.programs();
    }

    public Optional<Program> program(String id) {
        return library.program(id);
    }
}
