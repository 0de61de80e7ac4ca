package cn.hangce.web.aftercare;

import cn.hangce.casework.aftercare.EvaluationDesk;
import cn.hangce.casework.aftercare.EvaluationRound;
import cn.hangce.casework.aftercare.EvaluationSheet;
import cn.hangce.casework.aftercare.Rounds;
import cn.hangce.casework.aftercare.Evaluations;
import cn.hangce.policy.Program;
import cn.hangce.policy.Provisions.Evaluation;
import cn.hangce.policy.Scheme;
import cn.hangce.registry.Actor;
import cn.hangce.registry.CityClock;
import cn.hangce.registry.Role;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import cn.hangce.web.Bundles;
import cn.hangce.web.Library;
import cn.hangce.web.Notes;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Evaluation rounds: open one, grade the holders, publish the results. */
@Named("evaluationPage")
@ViewScoped
public class EvaluationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EvaluationDesk desk;
    @Inject
    private Rounds rounds;
    @Inject
    private Library library;
    @Inject
    private CityClock clock;
    @Inject
    private CurrentActor current;
    @Inject
    private Bundles bundles;
    @Inject
    private Notes notes;

    private Long id;
    private String chosen;
    private Integer year;
    private LocalDate rectifyUntil;
    private final Map<Long, Long> seen = new HashMap<>();
    private final Map<Long, String> grades = new HashMap<>();
    private final Map<Long, String> grounds = new HashMap<>();
    private final Map<Long, Map<String, Integer>> points = new HashMap<>();
    private transient EvaluationRound round;
    private transient List<EvaluationSheet> sheets;

    @PostConstruct
    void lastYear() {
        year = clock.today().getYear() - 1;
    }

    public void open() {
        Actor officer = current.require(Permission.EVALUATE_HOLDERS);
        if (id != null) {
            rounds.round(id, officer);
            getSheets().forEach(this::show);
        }
    }

    private void show(EvaluationSheet sheet) {
        seen.put(sheet.id(), sheet.version());
        grades.put(sheet.id(), sheet.grade());
        grounds.put(sheet.id(), sheet.ground());
        points.put(sheet.id(), new HashMap<>(sheet.points()));
    }

    /** A program’s evaluation that is held in rounds. @param key {@code program/evaluation} */
    public record Choice(String key, Program program, Evaluation evaluation) {
    }

    /** Those that the text gives to the reader’s office. */
    public List<Choice> getChoices() {
        boolean district = !current.actor().is(Role.CITY_OFFICER);
        return library.programs().stream().flatMap(program -> Evaluations.rounds(program).stream().filter(each -> Evaluations.district(each) == district)
                .map(each -> new Choice(program.id() + "/" + each.id(), program, each))).toList();
    }

    public List<EvaluationRound> getRounds() {
        return rounds.of(null, current.require(Permission.EVALUATE_HOLDERS));
    }

    public Program program(EvaluationRound of) {
        return library.program(of.programId()).orElse(null);
    }

    public String begin() {
        String[] parts = chosen.split("/", 2);
        EvaluationRound opened = desk.open(parts[0], parts[1], year, current.require(Permission.EVALUATE_HOLDERS));
        return notes.next("/work/evaluation?id=" + opened.id(), bundles.text("aftercare", "round.opened"));
    }

    public EvaluationRound getRound() {
        if (round == null && id != null) {
            round = rounds.round(id, current.require(Permission.EVALUATE_HOLDERS));
        }
        return round;
    }

    /** Whether the reader runs the round; the city looks at those of its districts. */
    public boolean isMine() {
        Actor reader = current.actor();
        return getRound().district() == null ? reader.is(Role.CITY_OFFICER) : reader.is(Role.DISTRICT_OFFICER) && getRound().district().equals(reader.district());
    }

    /** Whether there is something to grade and the reader does it. */
    public boolean isGrading() {
        return isMine() && !getRound().published();
    }

    public Evaluation getEvaluation() {
        return rounds.evaluation(getRound());
    }

    public List<EvaluationSheet> getSheets() {
        if (sheets == null) {
            sheets = rounds.sheets(id, current.require(Permission.EVALUATE_HOLDERS));
        }
        return sheets;
    }

    /** Whether grades come from points. */
    public boolean isCounting() {
        Scheme scheme = getEvaluation().scheme();
        return scheme != null && scheme.counts();
    }

    public long getSettled() {
        return getSheets().stream().filter(EvaluationSheet::takesPart).filter(EvaluationSheet::settled).count();
    }

    public long getTaking() {
        return getSheets().stream().filter(EvaluationSheet::takesPart).count();
    }

    /** How many have each grade, in the order of the grades. */
    public Map<String, Long> getTally() {
        return getSheets().stream().filter(sheet -> sheet.grade() != null).collect(Collectors.groupingBy(EvaluationSheet::grade, Collectors.counting()));
    }

    public boolean isDeadlineNeeded() {
        return rounds.needsDeadline(getRound(), current.require(Permission.EVALUATE_HOLDERS));
    }

    public void save(long sheet) {
        Actor officer = current.require(Permission.EVALUATE_HOLDERS);
        EvaluationSheet graded = isCounting() ? desk.count(sheet, seen.get(sheet), points.get(sheet), grounds.get(sheet), officer)
                : desk.grade(sheet, seen.get(sheet), grades.get(sheet), grounds.get(sheet), officer);
        sheets = null;
        show(getSheets().stream().filter(each -> each.id().equals(sheet)).findFirst().orElse(graded));
        notes.here(bundles.text("aftercare", "sheet.saved", graded.holderName()));
    }

    public String publish() {
        desk.publish(id, rectifyUntil, current.require(Permission.EVALUATE_HOLDERS));
        return notes.next("/work/evaluation?id=" + id, bundles.text("aftercare", "round.published"));
    }

    public Map<Long, String> getGrades() {
        return grades;
    }

    public Map<Long, String> getGrounds() {
        return grounds;
    }

    public Map<Long, Map<String, Integer>> getPoints() {
        return points;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public LocalDate getRectifyUntil() {
        return rectifyUntil;
    }

    public void setRectifyUntil(LocalDate rectifyUntil) {
        this.rectifyUntil = rectifyUntil;
    }
}
