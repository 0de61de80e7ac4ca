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
    private ProgramFile file;
    private List<CallLine> openCalls;

    public void open() throws NotFound {
        file = new ProgramFile(library.program(String.valueOf(id)).orElseThrow(() -> new NotFound("program")), clock.today());
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

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
