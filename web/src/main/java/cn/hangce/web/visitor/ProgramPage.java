package cn.hangce.web.visitor;

import cn.hangce.casework.Calls;
import cn.hangce.registry.CityClock;
import cn.hangce.web.Library;
import cn.hangce.web.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** One program: who gets how much, by which way, and what follows. */
@Named("programPage")
@RequestScoped
public class ProgramPage {

    @Inject
    private Library library;
    @Inject
    private Calls calls;
    @Inject
    private CityClock clock;

    private String id;
    private String version;
    private ProgramFile file;
    private List<CallLine> openCalls;

    public void open() throws NotFound {
        String program = String.valueOf(id);
        file = new ProgramFile((version == null ? library.program(program) : library.program(program, version))
                .orElseThrow(() -> new NotFound("program")), clock.today());
    }

    public ProgramFile getFile() {
        return file;
    }

    /** The calls of the program that are open or will be. */
    public List<CallLine> getCalls() {
        if (openCalls == null) {
            LocalDate today = clock.today();
            openCalls = calls.published().stream().filter(call -> call.programId().equals(id)).map(call -> CallLine.of(call, today))
                    .filter(line -> line.term() != Term.PAST).sorted(Comparator.comparing(CallLine::term)).toList();
        }
        return openCalls;
    }

    /** A certain version; null for the one in force. */
    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
