package cn.hangce.casework.aftercare;

import cn.hangce.casework.Editions;
import cn.hangce.casework.Guard;
import cn.hangce.casework.Moment;
import cn.hangce.casework.Recognition;
import cn.hangce.policy.Facts;
import cn.hangce.policy.Program;
import cn.hangce.policy.Provisions.Evaluation;
import cn.hangce.policy.Scheme;
import cn.hangce.policy.Vocabulary;
import cn.hangce.registry.Actor;
import cn.hangce.registry.KnownFact;
import cn.hangce.registry.Registry;
import cn.hangce.registry.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Evaluations: a round is opened, every holder graded, and the round published; then follows what the file says. */
@ApplicationScoped
@Transactional
public class EvaluationDesk {

    static final String ACT = "evaluate";

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private CareStore store;
    @Inject
    private Editions editions;
    @Inject
    private Registry registry;
    @Inject
    private Rounds rounds;
    @Inject
    private RoundHolders holders;
    @Inject
    private Consequences consequences;

    /**
     * Opens a round with a sheet for each holder, by the program’s file in force: one for the city, or, where the text has the districts
     * judge, one of each district for its own.
     */
    public EvaluationRound open(String programId, String evaluationId, int year, Actor by) {
        Rounds.requireReader(by);
        Moment now = store.now();
        Program program = editions.keepCurrent(programId, now);
        Evaluation evaluation = Evaluations.round(program, evaluationId);
        String district = district(evaluation, by);
        rounds.of(programId, by).stream().filter(each -> each.evaluationId().equals(evaluationId) && Objects.equals(each.district(), district))
                .forEach(each -> requireApart(each, year, evaluation));
        EvaluationRound round = new EvaluationRound(program, evaluation, year, district, by, now);
        em.persist(round);
        List<EvaluationSheet> sheets = holders.sheets(round, program);
        if (sheets.isEmpty()) {
            throw new CareRefused(CareRule.ROUND_EMPTY, String.valueOf(year));
        }
        sheets.forEach(em::persist);
        // The database knows one round for a year; two that are opened at once end here.
        em.flush();
        return round;
    }

    private static void requireApart(EvaluationRound earlier, int year, Evaluation evaluation) {
        if (earlier.year() == year) {
            throw new CareRefused(CareRule.ROUND_EXISTS, String.valueOf(year));
        }
        if (Math.abs(earlier.year() - year) < Evaluations.step(evaluation)) {
            throw new CareRefused(CareRule.ROUND_EARLY, String.valueOf(earlier.year()));
        }
    }

    /** Whose round it is; null for the city’s. @throws UnlawfulAct unless it is theirs who open it */
    private static String district(Evaluation evaluation, Actor by) {
        if (!Evaluations.district(evaluation)) {
            Guard.role(by, Role.CITY_OFFICER, ACT);
            return null;
        }
        Guard.role(by, Role.DISTRICT_OFFICER, ACT);
        EvaluationRound.requireOfDistrict(by, String.valueOf(by.district()));
        return by.district();
    }

    /** Gives a grade with its ground, where the text counts no points. */
    public EvaluationSheet grade(long sheetId, long seenVersion, String grade, String ground, Actor by) {
        EvaluationSheet sheet = hold(sheetId, seenVersion, by);
        Moment now = store.now();
        sheet.grade(rounds.evaluation(sheet.round()), grade, ground, by, now);
        return graded(sheet, by, now);
    }

    /** Gives points, which make the grade; what facts give cannot be given otherwise. */
    public EvaluationSheet count(long sheetId, long seenVersion, Map<String, Integer> points, String ground, Actor by) {
        EvaluationSheet sheet = hold(sheetId, seenVersion, by);
        Moment now = store.now();
        Scheme scheme = rounds.evaluation(sheet.round()).scheme();
        if (scheme == null || !scheme.counts()) {
            throw new CareRefused(CareRule.NO_SUCH_CLAUSE, sheet.round().evaluationId());
        }
        Map<String, Integer> all = new HashMap<>(points);
        all.putAll(reckoned(sheet, scheme, now.day()));
        sheet.count(scheme, all, ground, by, now);
        return graded(sheet, by, now);
    }

    private EvaluationSheet graded(EvaluationSheet sheet, Actor by, Moment now) {
        em.flush();
        if (sheet.recognition() == null) {
            return sheet;
        }
        store.record(sheet.recognition(), EntryKind.GRADED, new RecognitionEntry.Point(sheet.round().evaluationId(),
                rounds.evaluation(sheet.round()).cite(), sheet.round().year(), sheet.grade()), sheet.ground(), by, now);
        return sheet;
    }

    /** What facts on record give of a sheet’s points, by indicator. */
    private Map<String, Integer> reckoned(EvaluationSheet sheet, Scheme scheme, LocalDate day) {
        Map<String, Object> known = registry.factsOf(sheet.subject().creditCode()).values().stream()
                .collect(Collectors.toMap(KnownFact::fact, KnownFact::value));
        Facts facts = Facts.of(Vocabulary.standard(), known);
        Map<String, Integer> reckoned = new HashMap<>();
        scheme.indicators().forEach(indicator -> {
            Integer points = indicator.reckoned(facts, day);
            if (points != null) {
                reckoned.put(indicator.id(), points);
            }
        });
        return reckoned;
    }

    private EvaluationSheet hold(long sheetId, long seenVersion, Actor by) {
        EvaluationSheet sheet = store.find(EvaluationSheet.class, sheetId);
        holdRound(sheet.round());
        if (sheet.recognition() != null) {
            store.hold(sheet.recognition().id());
        }
        sheet.round().requireRunBy(by);
        if (store.fresh(sheet).version() != seenVersion) {
            throw new CareRefused(CareRule.CHANGED_MEANWHILE);
        }
        return sheet;
    }

    private void holdRound(EvaluationRound round) {
        em.refresh(round, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Publishes a round whose sheets are all graded, and puts on record what follows from each.
     *
     * @param rectifyUntil the last day to put things right, where the file gives no time; null where nobody has to
     */
    public void publish(long roundId, LocalDate rectifyUntil, Actor by) {
        EvaluationRound round = store.find(EvaluationRound.class, roundId);
        round.requireRunBy(by);
        holdRound(round);
        round.requireOpen();
        List<EvaluationSheet> sheets = rounds.sheets(roundId, by);
        long open = sheets.stream().filter(sheet -> !sheet.settled()).count();
        if (open > 0) {
            throw new CareRefused(CareRule.GRADES_MISSING, open);
        }
        Moment now = store.now();
        Evaluation evaluation = rounds.evaluation(round);
        round.publish(by, now);
        em.flush();
        // In the order of their ids, as everybody holds them who holds several.
        sheets.stream().filter(EvaluationSheet::takesPart).sorted(Comparator.comparing(EvaluationDesk::heldId))
                .forEach(sheet -> follow(round, evaluation, sheet, rectifyUntil, by, now));
    }

    private static Long heldId(EvaluationSheet sheet) {
        return sheet.recognition() == null ? sheet.subject().id() : sheet.recognition().id();
    }

    private void follow(EvaluationRound round, Evaluation evaluation, EvaluationSheet sheet, LocalDate rectifyUntil, Actor by, Moment now) {
        Consequence.Matter matter = Consequence.Matter.ofYear(Source.EVALUATION, evaluation.id(), evaluation.cite(), round.year());
        if (sheet.recognition() == null) {
            int times = Running.times(holders.grades(sheet.subject(), evaluation.id()), round.year(), Evaluations.step(evaluation));
            consequences.record(sheet.subject(), matter, Running.outcomes(evaluation.outcomes(), sheet.grade(), times), now);
            return;
        }
        Recognition recognition = store.hold(sheet.recognition().id());
        if (recognition.state() != Recognition.State.VALID) {
            return;
        }
        int times = Running.times(holders.grades(recognition, evaluation.id()), round.year(), Evaluations.step(evaluation));
        consequences.follow(recognition, matter, Running.outcomes(evaluation.outcomes(), sheet.grade(), times), rectifyUntil, by, now);
        consequences.learn(recognition, evaluation.gives(), sheet.grade(), "evaluation-" + round.id(), now);
    }
}
