package cn.hangce.city.domain;

import static cn.hangce.city.domain.People.ADMINISTRATOR;
import static cn.hangce.city.domain.People.CITY;
import static cn.hangce.city.domain.People.DECIDER;

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
import cn.hangce.casework.Editions;
import cn.hangce.casework.Invitations;
import cn.hangce.casework.Notice;
import cn.hangce.casework.Panel;
import cn.hangce.casework.Panels;
import cn.hangce.casework.Publicity;
import cn.hangce.casework.ReviewDesk;
import cn.hangce.casework.Scoring;
import cn.hangce.casework.files.FileStore;
import cn.hangce.casework.files.StoredFile;
import cn.hangce.policy.Criterion;
import cn.hangce.policy.Fact;
import cn.hangce.policy.Material;
import cn.hangce.policy.Program;
import cn.hangce.policy.Stage;
import cn.hangce.policy.Vocabulary;
import cn.hangce.registry.Actor;
import cn.hangce.registry.CityClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Takes cases as far along their way as a test needs. */
@ApplicationScoped
class Walk {

    @Inject
    private CityClock clock;
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
    private CaseReading reading;
    @Inject
    private Editions editions;
    @Inject
    private FileStore files;

    void day(String day) {
        clock.set(LocalDate.parse(day), ADMINISTRATOR);
    }

    /** A published call with this city budget, open in May 2022; the day is set into it. */
    Call call(long cityBudgetYuan) {
        return call("fledgling-enterprise", cityBudgetYuan);
    }

    Call call(String program, long cityBudgetYuan) {
        day("2022-05-20");
        CallTerms terms = new CallTerms("2022 年度测试批次", LocalDate.of(2022, 5, 1), LocalDate.of(2022, 5, 31), null,
                cityBudgetYuan, 7, 3, 60);
        return calls.publish(calls.draft(program, terms, CITY).id(), CITY);
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
        StoredFile file = files.keep(new ByteArrayInputStream("%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)), "材料.pdf");
        program.materials().stream().filter(material -> atFirst(program, material))
                .forEach(material -> applications.attach(opened.id(), material.id(), file, firm));
        return reading.find(opened.id(), firm);
    }

    /** Not what a later stage asks for. */
    private static boolean atFirst(Program program, Material material) {
        List<Stage> asking = program.stages().stream().filter(stage -> stage.materials().contains(material.id())).toList();
        return asking.isEmpty() || asking.stream().anyMatch(stage -> stage.kind().equals("apply"));
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
        Case subject = submitted(complete, creditCode);
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
        review.passFormCheck(cases, CITY);
        return panels.draw(cases, CITY);
    }

    /** Whoever the lot falls on accepts and declares. */
    Panel accepted(Panel panel) {
        panel.members().forEach(member -> invitations.accept(panel.id(), true, People.expert(member.account())));
        return panel;
    }

    /** Scored by the whole panel with these points and tallied. */
    void reviewed(List<Long> cases, int points) {
        Panel panel = accepted(beforePanel(cases));
        for (Long subject : cases) {
            Program program = editions.of(reading.find(subject, CITY));
            Map<String, Integer> sheet = program.scoring().stream().collect(Collectors.toMap(Criterion::id, criterion -> points));
            panel.members().forEach(member -> scoring.score(subject, sheet, "创新能力较强", People.expert(member.account())));
        }
        review.conclude(panel.id(), CITY);
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
}
