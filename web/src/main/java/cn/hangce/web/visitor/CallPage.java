package cn.hangce.web.visitor;

import cn.hangce.casework.Calls;
import cn.hangce.casework.Editions;
import cn.hangce.casework.NoticePeriod;
import cn.hangce.casework.UnlawfulAct;
import cn.hangce.registry.CityClock;
import cn.hangce.web.Library;
import cn.hangce.web.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A published call with all that it fixes, and the program’s file as its cases are judged by it. */
@Named("callPage")
@RequestScoped
public class CallPage {

    @Inject
    private Calls calls;
    @Inject
    private Editions editions;
    @Inject
    private Library library;
    @Inject
    private CityClock clock;

    private Long id;
    private CallLine line;
    private ProgramFile file;

    /** A draft is not there, for city officers either: they have a page of their own for it. */
    public void open() throws NotFound {
        try {
            line = CallLine.of(calls.find(id == null ? -1 : id, null), clock.today());
        } catch (UnlawfulAct unknown) {
            throw new NotFound("call");
        }
        file = new ProgramFile(editions.of(line.call()), clock.today());
    }

    public CallLine getLine() {
        return line;
    }

    public ProgramFile getFile() {
        return file;
    }

    /** The stages in which a list is published, each with its period. */
    public List<NoticePeriod> getPublicities() {
        return NoticePeriod.of(file.getProgram(), line.call().publicityDays());
    }

    /** Whether the program’s own page can be shown: it is still in force. */
    public boolean isProgramThere() {
        return library.program(line.call().programId()).isPresent();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
