package cn.hangce.city.domain;

import static cn.hangce.city.domain.People.ADMINISTRATOR;
import static cn.hangce.city.domain.People.CITY;
import static cn.hangce.city.domain.People.DECIDER;

import cn.hangce.casework.Act;
import cn.hangce.casework.Announced;
import cn.hangce.casework.Applications;
import cn.hangce.casework.Attachment;
import cn.hangce.casework.Call;
import cn.hangce.casework.CallTerms;
import cn.hangce.casework.Calls;
import cn.hangce.casework.Case;
import cn.hangce.casework.CaseFact.Finding;
import cn.hangce.casework.CaseReading;
import cn.hangce.casework.Decisions;
import cn.hangce.casework.DistrictDesk;
import cn.hangce.casework.DistrictTerms;
import cn.hangce.casework.Editions;
import cn.hangce.casework.Invitations;
import cn.hangce.casework.Notice;
import cn.hangce.casework.Panel;
import cn.hangce.casework.PanelMember;
import cn.hangce.casework.Panels;
import cn.hangce.casework.Publicity;
import cn.hangce.casework.ReviewDesk;
import cn.hangce.casework.Scoring;
import cn.hangce.casework.StageDesk;
import cn.hangce.casework.StageKind;
import cn.hangce.casework.StageRecord;
import cn.hangce.casework.files.FileStore;
import cn.hangce.casework.files.StoredFile;
import cn.hangce.casework.meeting.Meeting;
import cn.hangce.casework.meeting.MeetingPlan;
import cn.hangce.casework.meeting.Meetings;
import cn.hangce.casework.meeting.Member;
import cn.hangce.casework.meeting.Resolution;
import cn.hangce.casework.meeting.Resolved;
import cn.hangce.casework.sheet.Item;
import cn.hangce.casework.sheet.Sheet;
import cn.hangce.policy.Criterion;
import cn.hangce.policy.Fact;
import cn.hangce.policy.Material;
import cn.hangce.policy.Program;
import cn.hangce.policy.ProgramLibrary;
import cn.hangce.policy.Vocabulary;
import cn.hangce.registry.Actor;
import cn.hangce.registry.CityClock;
import cn.hangce.registry.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** Takes cases as far along their way as a test needs. */
@ApplicationScoped
class Walk {

    @Inject
    private CityClock clock;
    @Inject
    private ProgramLibrary library;
    @Inject
    private Calls calls;
    @Inject
    private Applications applications;
    @Inject
    private DistrictDesk district;
    @Inject
    private ReviewDesk review;
    @Inject
    private Panels panels;
    @Inject
    private Invitations invitations;
    @Inject
    private Scoring scoring;
    @Inject
    private Publicity publicity;
    @Inject
    private Decisions decisions;
    @Inject
    private Meetings meetings;
    @Inject
    private CaseReading reading;
    @Inject
    private Editions editions;
    @Inject
    private FileStore files;
    @Inject
    private StageDesk stages;

    void day(String day) {
        clock.set(LocalDate.parse(day), ADMINISTRATOR);
    }

    /** A published call with this city budget, open in May 2022; the day is set into it. */
    Call call(long cityBudgetYuan) {
        return call("fledgling-enterprise", cityBudgetYuan);
    }

    Call call(String program, long cityBudgetYuan) {
        return call(program, cityBudgetYuan, LocalDate.of(2022, 5, 31));
    }

    /** With a window that closes on this day. */
    Call call(String program, long cityBudgetYuan, LocalDate closesOn) {
        day("2022-05-20");
        CallTerms terms = new CallTerms("2022 年度测试批次", LocalDate.of(2022, 5, 1), closesOn, null, cityBudgetYuan, 7, 3, 60);
        return calls.publish(calls.draft(program, terms, announced(library.require(program)), CITY).id(), CITY);
    }

    /** Where the text limits what a district may recommend, and nothing was granted last year, the call must name a number. */
    private static Announced announced(Program program) {
        return Announced.limit(program).isEmpty() ? Announced.nothing()
                : new Announced(Vocabulary.standard().fact(Vocabulary.DISTRICT).choices().stream()
                        .collect(Collectors.toMap(district -> district.value(), district -> new DistrictTerms(5, null, null))), List.of());
    }

    /** A draft with everything in it. */
    Case complete(Call call, String creditCode) {
        return complete(call, creditCode, Map.of());
    }

    /** @param given answers to some of the questions; the others get one of their type */
    Case complete(Call call, String creditCode, Map<String, String> given) {
        Actor firm = People.firm(creditCode);
        Case opened = applications.open(call.id(), firm);
        Program program = editions.of(call);
        Map<String, String> answers = new TreeMap<>();
        Case seen = reading.find(opened.id(), firm);
        program.form().stream().filter(fact -> !seen.facts().containsKey(fact)).forEach(fact -> answers.put(fact, answer(fact)));
        answers.putAll(given);
        applications.fillIn(opened.id(), seen.version(), answers, firm);
        StoredFile file = pdf("材料.pdf");
        for (Material material : stages.materials(seen)) {
            applications.attach(opened.id(), material.id(), file, firm);
        }
        return reading.find(opened.id(), firm);
    }

    private StoredFile pdf(String name) {
        return files.keep(new ByteArrayInputStream("%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)), name);
    }

    private StoredFile photograph() {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), "png", picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files.keep(new ByteArrayInputStream(picture.toByteArray()), "现场.png");
    }

    private static String answer(String name) {
        Fact fact = Vocabulary.standard().fact(name);
        return switch (fact.type()) {
            case BOOLEAN -> "true";
            case COUNT, YUAN -> "1";
            case RATIO -> "0.1";
            case DATE -> "2020-01-01";
            case CHOICE -> fact.choices().get(0).value();
            case TEXT -> "6222020200123459012";
        };
    }

    Case submitted(Call call, String creditCode, Map<String, String> given) {
        return submitted(complete(call, creditCode, given), creditCode);
    }

    Case submitted(Call call, String creditCode) {
        return submitted(complete(call, creditCode), creditCode);
    }

    private Case submitted(Case complete, String creditCode) {
        return applications.submit(complete.id(), complete.version(), People.firm(creditCode));
    }

    Case recommended(Call call, String creditCode) {
        return recommended(complete(call, creditCode), creditCode);
    }

    /** A returned one, handed in once more and recommended. */
    Case recommendedAgain(long caseId, String creditCode) {
        return recommended(reading.find(caseId, People.firm(creditCode)), creditCode);
    }

    Case recommended(Case complete, String creditCode) {
        return recommended(submitted(complete, creditCode));
    }

    private Case recommended(Case subject) {
        Actor officer = People.district(subject.district());
        Case full = reading.find(subject.id(), officer);
        full.facts().keySet().forEach(fact -> district.verifyFact(subject.id(), fact, Finding.CONFIRMED, "", officer));
        for (Attachment file : full.attachments()) {
            district.verifyAttachment(subject.id(), file.id(), Finding.CONFIRMED, "", officer);
        }
        district.recommend(List.of(subject.id()), "经核查，材料完整、真实、有效", officer);
        return reading.find(subject.id(), CITY);
    }

    Panel beforePanel(List<Long> cases) {
        // Where the procedure has a check of form of its own, the review does not repeat it.
        if (StageKind.FORM_CHECK.in(editions.of(reading.find(cases.get(0), CITY))).findAny().isEmpty()) {
            review.passFormCheck(cases, CITY);
        }
        return panels.draw(cases, holder(cases));
    }

    /** Whoever holds the review in which the cases stand. */
    private Actor holder(List<Long> cases) {
        Case subject = reading.find(cases.get(0), CITY);
        return "district".equals(stages.stage(subject).heldBy()) ? People.district(subject.district()) : CITY;
    }

    /** Whoever the lot falls on accepts and declares. */
    Panel accepted(Panel panel) {
        panel.members().forEach(member -> invitations.accept(panel.id(), true, People.expert(member.account())));
        return panel;
    }

    /** Scored by the whole panel with these points and tallied; where the text has the experts vote, all are in favour. */
    void reviewed(List<Long> cases, int points) {
        Actor holder = holder(cases);
        Panel panel = accepted(beforePanel(cases));
        for (Long subject : cases) {
            Program program = editions.of(reading.find(subject, CITY));
            Map<String, Integer> sheet = program.scoring().stream().collect(Collectors.toMap(Criterion::id, criterion -> points));
            boolean byVote = program.stages().stream().anyMatch(stage -> stage.vote() != null);
            for (PanelMember member : panel.members()) {
                Actor expert = People.expert(member.account());
                if (byVote) {
                    scoring.vote(subject, true, "创新能力较强", expert);
                } else {
                    scoring.score(subject, sheet, "创新能力较强", expert);
                }
            }
        }
        review.conclude(panel.id(), holder);
    }

    /** Published, with the period over and closed: ready for the decision. */
    void decidable(List<Long> cases) {
        reviewed(cases, 80);
        published(cases);
    }

    /** Past the review: published, with the period over and closed. */
    void published(List<Long> cases) {
        Notice notice = publicity.publish(cases, "拟认定名单公示", CITY);
        clock.set(notice.openUntil().plusDays(1), ADMINISTRATOR);
        publicity.close(notice.id(), CITY);
    }

    void recognised(List<Long> cases) {
        decidable(cases);
        decisions.decide(cases, true, "同意认定", DECIDER);
        decisions.issue(cases, CITY);
    }

    /** Goes on until the case stands in this stage. */
    Case to(String stage, long caseId, Map<String, String> found) {
        Case subject = reading.find(caseId, CITY);
        while (!subject.stage().equals(stage)) {
            subject = next(caseId, found);
        }
        return subject;
    }

    /** Does whatever lets a case go on from where it stands. @param found what is found on the way, as text by fact */
    Case next(long caseId, Map<String, String> found) {
        Case subject = reading.find(caseId, CITY);
        switch (reading.waitsFor(subject)) {
            case DISTRICT_REVIEW -> recommended(subject);
            case EXPERT_REVIEW -> reviewed(List.of(caseId), 80);
            case PUBLICITY -> published(List.of(caseId));
            case DECISION -> approved(caseId, "会议决定", findings(subject, found));
            case ISSUE -> decisions.issue(List.of(caseId), CITY);
            case CONTRACT -> signed(subject);
            default -> worked(caseId, Act.PASS, found);
        }
        return reading.find(caseId, CITY);
    }

    /** By whoever decides where the case stands: the deciding officer, or a meeting. */
    void approved(long caseId, String reason, Map<String, String> found) {
        if (!stages.stage(reading.find(caseId, CITY)).inMeeting()) {
            decisions.decide(List.of(caseId), true, reason, Map.of(caseId, found), DECIDER);
            return;
        }
        List<Member> members = Stream.of("局长", "副局长", "总工程师").map(name -> new Member(name, null, true)).toList();
        long meeting = meetings.call(new MeetingPlan("局长办公会议", clock.today(), "一号会议室", "局长", members), DECIDER).id();
        meetings.put(meeting, List.of(caseId), DECIDER);
        Meeting sitting = meetings.find(meeting, DECIDER);
        meetings.resolve(meeting, sitting.version(), List.of(new Resolved(sitting.agenda().get(0).id(), Resolution.APPROVE, reason, found)), DECIDER);
    }

    private void signed(Case subject) {
        worked(subject.id(), Act.DRAW_UP, Map.of());
        int parties = stages.signatures(reading.find(subject.id(), CITY)).parties().size();
        for (int signed = 0; signed < parties; signed++) {
            Case drawnUp = reading.find(subject.id(), CITY);
            stages.sign(subject.id(), drawnUp.version(), whoMay(Act.SIGN, drawnUp));
        }
    }

    /** Puts on record what was done in the stage of a case, by whoever works there. */
    Case worked(long caseId, Act act, Map<String, String> found) {
        return worked(caseId, act, found, Map.of());
    }

    /** @param written on the sheet, beside what is usual */
    Case worked(long caseId, Act act, Map<String, String> found, Map<Item, String> written) {
        Case subject = reading.find(caseId, CITY);
        StoredFile file = pdf("材料.pdf");
        stages.materials(subject).forEach(material -> applications.attach(caseId, material.id(), file, People.firm(subject.creditCode())));
        Case ready = reading.find(caseId, CITY);
        Map<Item, String> sheet = new EnumMap<>(Item.class);
        Sheet.of(stages.kind(ready), editions.of(ready), act).items().forEach(item -> sheet.put(item, usual(item)));
        sheet.putAll(written);
        stages.conclude(caseId, ready.version(), act,
                new StageRecord.Findings(sheet, findings(ready, found), List.of(file, photograph())), whoMay(act, ready));
        return reading.find(caseId, CITY);
    }

    private Map<String, String> findings(Case subject, Map<String, String> found) {
        return stages.finds(subject).stream().map(Fact::name).collect(Collectors.toMap(name -> name, name -> found.getOrDefault(name, answer(name))));
    }

    /** Somebody whose turn it is. */
    private Actor whoMay(Act act, Case subject) {
        return Stream.of(CITY, DECIDER, People.FINANCE, People.district(subject.district()), People.firm(subject.creditCode()),
                People.official("agency", Role.AGENCY), People.official("manager", Role.FUND_MANAGER))
                .filter(each -> reading.possibleActs(subject, each).contains(act)).findFirst().orElseThrow();
    }

    private String usual(Item item) {
        return switch (item.form()) {
            case YUAN -> "0";
            case COUNT -> item == Item.PRESENT ? "5" : item == Item.IN_FAVOUR ? "4" : item == Item.RANK ? "1" : "7";
            case PAST_DAY -> clock.today().toString();
            case DAY -> (item == Item.ENDS_ON ? clock.today().plusYears(1) : clock.today()).toString();
            case LINE, WORDS, NAMES -> "甲、乙";
        };
    }
}
