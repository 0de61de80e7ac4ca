package cn.hangce.casework;

import cn.hangce.casework.CaseFact.Finding;
import cn.hangce.casework.contract.ChangeRequest;
import cn.hangce.casework.contract.Wish;
import cn.hangce.casework.sheet.Item;
import cn.hangce.policy.Criterion;
import cn.hangce.policy.Program;
import cn.hangce.policy.Undertaking.Change;
import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Every act there is, one at a time, for anybody to try. What an act needs, such as a panel, a notice or a request, is made as it
 * should be, so that a refusal is about who does it, or when.
 */
final class Acts {

    private static final Notice ANOTHER_NOTICE =
            notice(Fixture.PROGRAM, Fixture.recommended(), LocalDate.of(2022, 6, 10), NoticePeriod.of(Fixture.PROGRAM, 7).get(0));

    final Journey journey;
    private final Program program;
    private final Procedure procedure;
    private final List<ScoreSheet> sheets = new ArrayList<>();
    private Panel panel;
    private Notice notice;
    private ChangeRequest request;
    private Case begun;

    private Acts(Journey journey) {
        this.journey = journey;
        this.program = journey.program;
        this.procedure = new Procedure(program);
    }

    static Acts of(Program program) {
        return new Acts(Journey.of(program).begun());
    }

    Case subject() {
        return journey.subject();
    }

    /** Before which it came. */
    Panel panel() {
        return panel;
    }

    /** On which it stood last; null where it has stood on none. */
    Notice notice() {
        return notice;
    }

    /** What was begun beside this case and has not been looked at; null where nothing was. */
    Case begun() {
        Case last = begun;
        begun = null;
        return last;
    }

    /** What lets the case go on. */
    Act due() {
        if (subject().status().withApplicant()) {
            return Act.SUBMIT;
        }
        return switch (procedure.kind(subject().stage())) {
            case DISTRICT_REVIEW -> isVerified() ? Act.RECOMMEND : Act.VERIFY;
            case EXPERT_REVIEW -> reviewing();
            case PUBLICITY -> subject().noticeId() == null ? Act.PUBLISH : Act.CLOSE_PUBLICITY;
            case DECISION -> subject().status() == Status.APPROVED && procedure.issuesWhereDecided(subject().stage()) ? Act.ISSUE
                    : subject().status().granted() ? Act.CONFIRM : Act.APPROVE;
            case ISSUE -> Act.ISSUE;
            case CONTRACT -> signatures().isDrawnUp() ? Act.SIGN : Act.DRAW_UP;
            default -> Act.PASS;
        };
    }

    private Act reviewing() {
        if (subject().panelId() == null) {
            return subject().formChecked() || procedure.has(StageKind.FORM_CHECK) ? Act.START_REVIEW : Act.PASS_FORM_CHECK;
        }
        return sheets.size() < panel.size() ? Act.SCORE : Act.PASS_REVIEW;
    }

    private boolean isVerified() {
        return subject().facts().values().stream().allMatch(fact -> fact.finding() == Finding.CONFIRMED)
                && subject().attachments().stream().allMatch(file -> file.finding() == Finding.CONFIRMED);
    }

    private Signatures signatures() {
        return new Signatures(procedure, subject().stage(), subject().history());
    }

    /** Who does it where it is due, and else whoever works where the case stands. */
    Actor rightful(Act act) {
        return switch (act) {
            case OPEN, SUBMIT, WITHDRAW -> journey.actor(Role.APPLICANT);
            case VERIFY, RETURN, REJECT, RECOMMEND -> journey.actor(Role.DISTRICT_OFFICER);
            case SCORE -> journey.actor(Role.EXPERT, scorer());
            case SIGN, CONCLUDE -> procedure.kind(subject().stage()) == StageKind.CONTRACT ? journey.actor(signer()) : journey.worker();
            case CANCEL_SUPPORT -> journey.actor(Role.DECISION_MAKER);
            case APPROVE, REFUSE, CONFIRM, DENY -> journey.actor(procedure.worker(subject().stage()), "decides");
            case AMEND -> journey.actor(program.undertaking().changes().stream().findFirst().map(Change::by).map(StageActor::role).orElse(Role.CITY_OFFICER));
            case PROPOSE, SELECT, PUBLISH, CLOSE_PUBLICITY, UPHOLD_OBJECTION, UPHOLD_LATE_OBJECTION, ISSUE -> Fixture.CITY;
            default -> worker(act);
        };
    }

    /** Somebody else for each kind of act, as colleagues share their work. */
    private Actor worker(Act act) {
        Role office = procedure.worker(subject().stage());
        return journey.actor(office, office + "-" + act);
    }

    private String scorer() {
        return panel == null ? "nobody" : panel.members().stream().map(PanelMember::account)
                .filter(account -> sheets.stream().noneMatch(sheet -> sheet.expertAccount().equals(account))).findFirst().orElse("nobody");
    }

    private Role signer() {
        Signatures signatures = signatures();
        return signatures.parties().stream().filter(party -> !signatures.hasSigned(party)).findFirst().map(StageActor::role).orElseThrow();
    }

    /** Has the papers handed in that are wanted here, and lets the days pass that an act has to wait for. */
    void prepare(Act act, boolean due) {
        boolean wanting = procedure.materials(subject().stage()).stream().anyMatch(material -> subject().attachmentsOf(material).findAny().isEmpty());
        if (wanting && !subject().status().ended()) {
            journey.attach();
        }
        if (due && act == Act.CLOSE_PUBLICITY && subject().noticeId() != null && !journey.day().isAfter(notice.openUntil())) {
            journey.on(notice.openUntil().plusDays(1));
        }
    }

    /** Makes everything ready, so that nothing is left but to do it; it can be done more than once, with the same content. */
    Runnable ready(Act act, Actor by) {
        Case subject = subject();
        Moment now = journey.now();
        return switch (act) {
            case OPEN -> () -> begun = Case.open(subject.call(), program, journey.applicant(), Map.of(), by, within());
            case PROPOSE -> () -> begun = Case.propose(subject.call(), program, journey.applicant(), journey.known(), "部门数据", by, within());
            case SELECT -> () -> begun = Case.select(subject.call(), program, journey.applicant(), Map.of(), "符合条件", by, within(), () -> "n");
            case SUBMIT -> () -> subject.submit(program, by, now, () -> "n");
            case WITHDRAW -> () -> subject.withdraw(program, by, "理由", now);
            case VERIFY -> () -> verified(by);
            case RETURN -> () -> subject.returnForCorrection(program, "理由", by, now);
            case REJECT -> () -> subject.reject(program, "理由", by, now);
            case RECOMMEND -> () -> subject.recommend(program, "推荐", by, now);
            case PASS_FORM_CHECK -> () -> subject.passFormCheck(program, by, now);
            case RETURN_BY_CITY -> () -> subject.returnAfterFormCheck(program, "理由", by, now);
            case START_REVIEW, SCORE, PASS_REVIEW, FAIL_REVIEW -> review(act, by, now);
            case PUBLISH -> publish(by, now);
            case CLOSE_PUBLICITY -> () -> subject.closePublicity(program, notice == null ? ANOTHER_NOTICE : notice, by, now);
            case UPHOLD_OBJECTION, UPHOLD_LATE_OBJECTION -> () -> subject.upholdObjection(program, notice == null ? ANOTHER_NOTICE : notice, "属实", by, now);
            case APPROVE, CONFIRM -> decide(true, by, now);
            case REFUSE, DENY -> decide(false, by, now);
            case ISSUE -> () -> subject.issue(program, "发文1号", by, now);
            case SIGN, CONCLUDE -> () -> subject.sign(program, by, now, Journey.ALL_KNOWN);
            case FORFEIT -> () -> journey.forfeited(by);
            case AMEND -> amend(by, now);
            case CANCEL_SUPPORT -> () -> subject.actWithReason(program, act, by, "查实骗取资金", now);
            case PASS, FAIL, SEND_BACK, RECTIFY, TERMINATE, DRAW_UP -> work(act, by);
        };
    }

    /** A day on which the call takes applications. */
    private Moment within() {
        return Fixture.on(subject().call().closesOn().toString());
    }

    private void verified(Actor by) {
        if (subject().facts().isEmpty() && subject().attachments().isEmpty()) {
            subject().require(program, Act.VERIFY, by);
        }
        subject().facts().keySet().forEach(fact -> subject().verifyFact(program, fact, Finding.CONFIRMED, "", by));
        subject().attachments().forEach(file -> subject().verifyAttachment(program, Fixture.withId(file).id(), Finding.CONFIRMED, "", by));
    }

    private Runnable review(Act act, Actor by, Moment now) {
        if (act == Act.START_REVIEW || panel == null) {
            Panel drawn = drawn(now);
            return act == Act.START_REVIEW ? () -> {
                subject().startReview(program, drawn, by, now);
                panel = drawn;
            } : act == Act.SCORE ? () -> subject().scored(program, drawn, by, now)
                    : () -> subject().concludeReview(program, drawn, new Tally(subject().id(), List.of()), act == Act.PASS_REVIEW, by, now);
        }
        if (act == Act.SCORE) {
            return () -> {
                subject().scored(program, panel, by, now);
                sheets.add(sheet(by, now));
            };
        }
        return () -> subject().concludeReview(program, panel, new Tally(subject().id(), sheets), act == Act.PASS_REVIEW, by, now);
    }

    private Panel drawn(Moment now) {
        PanelTerms terms = PanelTerms.of(subject().call(), now.day());
        Avoidance avoidance = new Avoidance(Experts.pool(5), Map.of(subject().creditCode(), "青禾"), List.of(), now.day());
        PanelHolder holder = PanelHolder.of(procedure, subject());
        Panel drawn = Fixture.withId(Panel.draw(subject().call(), holder, terms, avoidance, new Random(1), journey.worker(), now));
        drawn.members().forEach(member -> drawn.accept(journey.actor(Role.EXPERT, member.account()), true, now));
        return drawn;
    }

    private ScoreSheet sheet(Actor by, Moment now) {
        Map<String, Integer> points = program.scoring().stream().collect(Collectors.toMap(Criterion::id, criterion -> 80));
        return ReviewWay.of(program, subject().stage()).byVote() ? ScoreSheet.voted(panel, subject(), true, "可行", by, now)
                : ScoreSheet.scored(program, panel, subject(), points, "可行", by, now);
    }

    private Runnable publish(Actor by, Moment now) {
        Notice drafted = NoticePeriod.of(program, 7).stream().filter(period -> period.stage().id().equals(subject().stage())).findFirst()
                .map(period -> notice(program, subject(), now.day(), period)).orElse(ANOTHER_NOTICE);
        return () -> {
            subject().publish(program, drafted, by, now);
            notice = drafted;
        };
    }

    private static Notice notice(Program program, Case subject, LocalDate day, NoticePeriod period) {
        return Fixture.withId(new Notice(List.of(subject), program.name().zh(), period, Journey.ALL_KNOWN, Fixture.CITY, Fixture.on(day.toString())));
    }

    private Runnable decide(boolean approved, Actor by, Moment now) {
        Map<String, String> found = journey.found();
        return () -> subject().decide(program, approved, "会议决定", found, by, now);
    }

    private Runnable work(Act act, Actor by) {
        StageRecord record = journey.record(act, Map.of(Item.OPINION, "意见"), by);
        Map<String, String> found = journey.found();
        return () -> journey.put(record, found, by);
    }

    /** On a request with its opinion; where the text knows no change or the contract is not in force, nothing but the bare act can be tried. */
    private Runnable amend(Actor by, Moment now) {
        if (program.undertaking().changes().isEmpty() || journey.terms() == null || !journey.situation().changes()) {
            return () -> subject().act(program, Act.AMEND, by, "变更", now);
        }
        if (request == null || !request.isOpen()) {
            Change change = journey.situation().askable(now.day()).stream().filter(each -> !each.isExtension()).findFirst()
                    .orElseThrow(() -> new UnlawfulAct(Rule.NOT_NOW, "", "", ""));
            request = journey.asks(change.id(), "李工", null);
            if (change.opinion() != null) {
                request.giveOpinion(program, true, "属实", journey.actor(StageActor.role(change.opinion()), "opines"), now);
            }
        }
        ChangeRequest asked = request;
        return () -> journey.decides(asked, true, by);
    }
}
