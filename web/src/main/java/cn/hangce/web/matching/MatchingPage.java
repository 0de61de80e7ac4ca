package cn.hangce.web.matching;

import cn.hangce.matching.CityRun;
import cn.hangce.matching.CityRuns;
import cn.hangce.matching.Matches;
import cn.hangce.matching.ProgramMatches;
import cn.hangce.matching.RunProgress;
import cn.hangce.policy.Program;
import cn.hangce.policy.Text;
import cn.hangce.registry.CityClock;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import cn.hangce.web.Bundles;
import cn.hangce.web.Library;
import cn.hangce.web.Notes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The newest run over the city, and what the runs have found by program. */
@Named("matchingPage")
@ViewScoped
public class MatchingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CityRuns runs;
    @Inject
    private Matches matches;
    @Inject
    private Library library;
    @Inject
    private CityClock clock;
    @Inject
    private CurrentActor current;
    @Inject
    private Notes notes;
    @Inject
    private Bundles bundles;

    private LocalDate day;
    private transient CityRun run;
    private transient RunProgress progress;
    private transient List<ProgramMatches> found;

    public void open() {
        current.require(Permission.MATCH_CITY);
        day = clock.today();
    }

    /** The newest run; null before the first. */
    public CityRun getRun() {
        if (run == null) {
            run = runs.latest().orElse(null);
        }
        return run;
    }

    public RunProgress getProgress() {
        if (progress == null && getRun() != null) {
            progress = runs.progress(getRun());
        }
        return progress;
    }

    public boolean isRunning() {
        return getRun() != null && getRun().running();
    }

    /** {@code running}, {@code stopped} or {@code done}. */
    public String getState() {
        return getRun().state().name().toLowerCase(java.util.Locale.ROOT);
    }

    public List<ProgramMatches> getFound() {
        if (found == null) {
            found = matches.byProgram(current.require(Permission.MATCH_CITY));
        }
        return found;
    }

    /** The program’s name; its id where the library no longer has it. */
    public Text name(ProgramMatches line) {
        return library.program(line.program()).map(Program::name).orElse(new Text(line.program(), line.program()));
    }

    public long getTotalYuan() {
        return getFound().stream().mapToLong(ProgramMatches::yuan).sum();
    }

    public long getTotalMatches() {
        return getFound().stream().mapToLong(ProgramMatches::organisations).sum();
    }

    /** How much of the longest bar a program’s takes, from 0 to 100. */
    public long share(ProgramMatches line) {
        long most = getFound().stream().mapToLong(ProgramMatches::yuan).max().orElse(0);
        return most == 0 ? 0 : line.yuan() * 100 / most;
    }

    public String start() {
        runs.start(day, current.require(Permission.MATCH_CITY));
        return said("matching.started");
    }

    public String stop() {
        runs.stop(getRun().id(), current.require(Permission.MATCH_CITY));
        return said("matching.stopped");
    }

    public String resume() {
        runs.resume(getRun().id(), current.require(Permission.MATCH_CITY));
        return said("matching.resumed");
    }

    private String said(String key) {
        return notes.next("/city/matching", bundles.text("matching", key));
    }

    /** Asked again and again while a run is under way. */
    public void look() {
        run = null;
        progress = null;
        found = null;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
