package cn.hangce.casework;

import static cn.hangce.casework.Fixture.CITY;
import static cn.hangce.casework.Fixture.CODE;

import cn.hangce.casework.CaseFact.Finding;
import cn.hangce.casework.contract.AcceptanceTerm;
import cn.hangce.casework.contract.ChangeRequest;
import cn.hangce.casework.contract.ContractTerms;
import cn.hangce.casework.contract.Situation;
import cn.hangce.casework.contract.Wish;
import cn.hangce.casework.files.StoredFile;
import cn.hangce.casework.register.Entered;
import cn.hangce.casework.sheet.Item;
import cn.hangce.casework.sheet.Sheet;
import cn.hangce.policy.CalendarYear;
import cn.hangce.policy.Criterion;
import cn.hangce.policy.Deadline;
import cn.hangce.policy.Example;
import cn.hangce.policy.Material;
import cn.hangce.policy.Program;
import cn.hangce.policy.ProgramLibrary;
import cn.hangce.policy.Vocabulary;
import cn.hangce.policy.WorkCalendar;
import cn.hangce.registry.Actor;
import cn.hangce.registry.CreditCode;
import cn.hangce.registry.IdentityNumber;
import cn.hangce.registry.Expert;
import cn.hangce.registry.KnownFact;
import cn.hangce.registry.Organisation;
import cn.hangce.registry.Party;
import cn.hangce.registry.PartyCode;
import cn.hangce.registry.Person;
import cn.hangce.registry.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One case on its way through any program’s procedure, with the facts of one of the program’s worked examples. */
final class Journey {

    static final ProgramLibrary LIBRARY = ProgramLibrary.ofClasspath(Journey.class.getClassLoader());
    private static final StoredFile PHOTOGRAPH = new StoredFile("b".repeat(64), "现场.jpg", "image/jpeg", 2000);
    private static final List<Expert> POOL = Experts.pool(5);

    /** The years that the house brings along, and for those before and after them years without a holiday. */
    static final WorkCalendar ALL_KNOWN = WorkCalendar.of(IntStream.rangeClosed(2010, 2050)
            .mapToObj(year -> new CalendarYear(year, List.of(), List.of(), "")).toList()).with(WorkCalendar.standard().years());

    final Program program;
    private final Map<String, Object> given;
    private Call call;
    private Case subject;
    private LocalDate day;
    private Panel panel;
    private Notice notice;
    private final List<StageRecord> records = new ArrayList<>();
    private final List<ChangeRequest> requests = new ArrayList<>();

    private Journey(Program program, Map<String, Object> given) {
        this.program = program;
        this.given = given;
        this.day = LocalDate.parse(String.valueOf(given.get(Vocabulary.AS_OF)));
        calling(Announced.nothing());
    }

    /** Under a call that announces this. */
    Journey calling(Announced announced) {
        CallTerms terms = new CallTerms("申报", day.minusDays(10), day, null, 100_000_000, 7, 3, 60);
        call = Call.draft(program, terms, announced, CITY);
        call.publish(() -> "通知1号", CITY, moment());
        Fixture.withId(call);
        return this;
    }

    /** With the facts of the program’s first example that is eligible. */
    static Journey of(String program) {
        return of(LIBRARY.require(program));
    }

    static Journey of(Program program) {
        return new Journey(program, program.examples().stream().filter(example -> "true".equals(example.expect().eligible()))
                .map(Example::given).findFirst().orElseThrow());
    }

    Journey with(String fact, Object value) {
        Map<String, Object> facts = new HashMap<>(given);
        facts.put(fact, value);
        return new Journey(program, facts);
    }

    private Moment moment() {
        return Fixture.on(day.toString());
    }

    /** Somebody whose role it is. */
    Actor actor(Role role) {
        return actor(role, role.name());
    }

    Actor actor(Role role, String account) {
        return role == Role.APPLICANT ? new Actor("applicant", applicant().name(), Set.of(role), applicant().creditCode(), null, null)
                : new Actor(account, account, Set.of(role), null, role == Role.DISTRICT_OFFICER ? district() : null, null);
    }

    /** One of those whom the program is for: an enterprise where it may be one. */
    Party applicant() {
        Set<String> kinds = Set.copyOf(program.applicants());
        if (kinds.equals(Set.of(Person.KIND))) {
            return new Person(PartyCode.of("P0123456789ABCDEFG"), IdentityNumber.of("330199199406180019"), "林知夏（示例）", district(), "在职");
        }
        String kind = kinds.contains("enterprise") ? "enterprise" : kinds.stream().filter(each -> !each.equals(Person.KIND)).sorted().findFirst().orElseThrow();
        return new Organisation(CreditCode.of(CODE), "杭策示例·青禾智感科技有限公司", district(), LocalDate.of(2018, 3, 12), kind, "存续");
    }

    private String district() {
        return String.valueOf(given.getOrDefault(Vocabulary.DISTRICT, "滨江区"));
    }

    /** Everything that is asked, as if bureaus had handed it over. */
    Map<String, KnownFact> known() {
        return program.form().stream().collect(Collectors.toMap(fact -> fact,
                fact -> new KnownFact(fact, given.getOrDefault(fact, answer(fact)), "tax", day, "test")));
    }

    Call call() {
        return call;
    }

    Case subject() {
        return subject;
    }

    LocalDate day() {
        return day;
    }

    Journey later(int days) {
        day = day.plusDays(days);
        return this;
    }

    /** Registered where the text has that, opened, filled in and handed in; or looked out, where the text has that. */
    Journey begun() {
        Actor applicant = actor(Role.APPLICANT);
        Entered.before(program, applicant(), this::actor, moment());
        if (new Procedure(program).kind(new Procedure(program).first().id()) == StageKind.SELECT) {
            subject = Fixture.withId(Case.select(call, program, applicant(), Map.of(), "符合条件", CITY, moment(), () -> "2022-001-00001"));
            return this;
        }
        drafted();
        subject.submit(program, applicant, moment(), () -> "2022-001-00001");
        return this;
    }

    /** Opened and filled in. */
    Journey drafted() {
        Actor applicant = actor(Role.APPLICANT);
        subject = Fixture.withId(Case.open(call, program, applicant(), Map.of(), applicant, moment()));
        subject.fillIn(program, program.form().stream().collect(Collectors.toMap(fact -> fact, this::answer)), Map.of(), applicant);
        attach();
        return this;
    }

    void attach() {
        for (Material material : new Procedure(program).materials(subject.stage())) {
            subject.attach(program, material.id(), new StoredFile("a".repeat(64), material.id() + ".pdf", "application/pdf", 1000), actor(Role.APPLICANT), moment());
        }
        subject.attachments().forEach(Fixture::withId);
    }

    String answer(String fact) {
        Object value = given.get(fact);
        if (value != null) {
            return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        }
        return switch (Vocabulary.standard().fact(fact).type()) {
            case BOOLEAN -> "false";
            case COUNT, YUAN -> "0";
            case RATIO -> "0";
            case DATE -> "2020-01-01";
            case CHOICE -> Vocabulary.standard().fact(fact).choices().get(0).value();
            case TEXT -> "示例 13800000000";
        };
    }

    /** Does whatever lets the case go on from where it stands. */
    Journey next() {
        Procedure procedure = new Procedure(program);
        String stage = subject.stage();
        switch (procedure.kind(stage)) {
            case DISTRICT_REVIEW -> recommended();
            case EXPERT_REVIEW -> reviewed(80);
            case PUBLICITY -> published();
            case DECISION -> {
                if (subject.status() == Status.APPROVED && procedure.issuesWhereDecided(stage)) {
                    issued();
                } else {
                    decided(true);
                }
            }
            case ISSUE -> issued();
            case CONTRACT -> signed();
            default -> passed(Map.of());
        }
        return this;
    }

    /** Goes on until the case stands in this stage. */
    Journey to(String stage) {
        while (!subject.stage().equals(stage)) {
            next();
        }
        return this;
    }

    Journey recommended() {
        attach();
        subject.facts().keySet().forEach(fact -> subject.verifyFact(program, fact, Finding.CONFIRMED, "", worker()));
        subject.attachments().forEach(file -> subject.verifyAttachment(program, file.id(), Finding.CONFIRMED, "", worker()));
        subject.recommend(program, "推荐1号", worker(), moment());
        return this;
    }

    /** Who works where the case stands. */
    Actor worker() {
        return actor(new Procedure(program).worker(subject.stage()));
    }

    Journey reviewed(int points) {
        if (!new Procedure(program).has(StageKind.FORM_CHECK)) {
            subject.passFormCheck(program, worker(), moment());
        }
        Avoidance avoidance = new Avoidance(POOL, Map.of(CODE, "青禾"), List.of(), day);
        panel = Fixture.withId(Panel.draw(call, PanelHolder.of(new Procedure(program), subject), PanelTerms.of(call, day), avoidance, new Random(1), worker(), moment()));
        subject.startReview(program, panel, worker(), moment());
        ReviewWay way = ReviewWay.of(program, subject.stage());
        Map<String, Integer> all = program.scoring().stream().collect(Collectors.toMap(Criterion::id, criterion -> points));
        List<ScoreSheet> sheets = panel.members().stream().map(member -> {
            Actor expert = new Actor(member.account(), member.name(), Set.of(Role.EXPERT), null, null, null);
            panel.accept(expert, true, moment());
            subject.scored(program, panel, expert, moment());
            return way.byVote() ? ScoreSheet.voted(panel, subject, points >= 60, "可行", expert, moment())
                    : ScoreSheet.scored(program, panel, subject, all, "可行", expert, moment());
        }).toList();
        Tally tally = new Tally(subject.id(), sheets);
        subject.concludeReview(program, panel, tally, way.passes(tally, 60), worker(), moment());
        return this;
    }

    Journey published() {
        NoticePeriod period = NoticePeriod.of(program, 7).stream().filter(each -> each.stage().id().equals(subject.stage())).findFirst().orElseThrow();
        notice = Fixture.withId(new Notice(List.of(subject), "公示", period, ALL_KNOWN, CITY, moment()));
        subject.publish(program, notice, CITY, moment());
        day = notice.openUntil().plusDays(1);
        subject.closePublicity(program, notice, CITY, moment());
        return this;
    }

    Journey decided(boolean approved) {
        subject.decide(program, approved, "会议决定", found(), actor(worker().roles().iterator().next(), "decides"), moment());
        return this;
    }

    Journey issued() {
        subject.issue(program, "发文1号", CITY, moment());
        return this;
    }

    Journey drawnUp(LocalDate from, LocalDate until) {
        attach();
        return work(Act.DRAW_UP, Map.of(Item.STARTS_ON, from.toString(), Item.ENDS_ON, until.toString()));
    }

    Journey signed() {
        drawnUp(day, day.plusYears(1));
        String stage = subject.stage();
        for (String party : new Signatures(new Procedure(program), stage, subject.history()).parties()) {
            subject.sign(program, actor(StageActor.role(party)), moment(), ALL_KNOWN);
        }
        return this;
    }

    Journey passed(Map<Item, String> entries) {
        attach();
        return work(Act.PASS, entries);
    }

    /** Puts this on record; what is not said is written down as is usual. */
    Journey work(Act act, Map<Item, String> entries) {
        return work(act, entries, worker());
    }

    Journey work(Act act, Map<Item, String> entries, Actor by) {
        return put(record(act, entries, by), found(), by);
    }

    /** What would be put on record where the case stands now. */
    StageRecord record(Act act, Map<Item, String> entries, Actor by) {
        StageKind kind = new Procedure(program).kind(subject.stage());
        Map<Item, String> full = new EnumMap<>(Item.class);
        Sheet.of(kind, program, act).items().forEach(item -> full.put(item, usual(item)));
        full.putAll(entries);
        Map<String, String> found = found();
        StageRecord record = StageRecord.of(subject, program, act, new StageRecord.Findings(full, found, List.of(PHOTOGRAPH)), by, moment());
        if (kind == StageKind.ACCEPTANCE && act == Act.PASS) {
            acceptance().ifPresent(term -> term.requireTold(record.entries(), found));
        }
        return record;
    }

    Journey put(StageRecord record, Map<String, String> found, Actor by) {
        subject.work(program, record.act(), record, found, by, moment());
        records.add(record);
        return this;
    }

    /** What was put on record last. */
    StageRecord lastRecord() {
        return records.get(records.size() - 1);
    }

    /** The last day of a term that begins on a day, by the calendar. */
    static LocalDate lastDay(LocalDate from, String term) {
        return Deadline.parse(term).lastDay(from, ALL_KNOWN).day();
    }

    /** The contract in force. */
    ContractTerms terms() {
        return ContractTerms.of(program, subject, records).orElse(null);
    }

    Optional<AcceptanceTerm> acceptance() {
        return Optional.ofNullable(terms()).flatMap(terms -> AcceptanceTerm.of(program, terms, requests, ALL_KNOWN));
    }

    Situation situation() {
        return new Situation(program, subject, terms(), Amendments.isOpen(subject, program), requests, ALL_KNOWN);
    }

    ChangeRequest asks(String change, String proposed, LocalDate lastDay) {
        Wish wish = new Wish(change, "研发进度调整", proposed, lastDay, List.of());
        ChangeRequest asked = ChangeRequest.ask(situation(), wish, actor(Role.APPLICANT), moment());
        requests.add(asked);
        return asked;
    }

    Journey decides(ChangeRequest request, boolean approved, Actor by) {
        Optional.ofNullable(Amendments.decide(subject, program, request, approved, "办公会议研究同意", by, moment())).ifPresent(records::add);
        return this;
    }

    Journey forfeited(Actor by) {
        Forfeiture.of(subject, program, "无正当理由逾期未签", by, moment(), ALL_KNOWN);
        return this;
    }

    Journey on(LocalDate date) {
        day = date;
        return this;
    }

    Moment now() {
        return moment();
    }

    Map<String, String> found() {
        return new Procedure(program).stage(subject.stage()).finds().stream().collect(Collectors.toMap(fact -> fact, this::answer));
    }

    private String usual(Item item) {
        return switch (item) {
            case MEMBERS -> "7";
            case PRESENT -> "5";
            case IN_FAVOUR -> "4";
            case RANK -> "1";
            case PROCEEDS_YUAN, SURPLUS_YUAN -> "0";
            case HELD_ON, STARTS_ON -> day.toString();
            case ENDS_ON -> day.plusYears(1).toString();
            case VISITORS, DIVISIONS, TECHNICAL_EXPERTS, FINANCIAL_EXPERTS -> "甲、乙";
            default -> "同意";
        };
    }
}
