package cn.hangce.city.domain;

import static cn.hangce.city.domain.People.CITY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.hangce.casework.Act;
import cn.hangce.casework.Applications;
import cn.hangce.casework.Call;
import cn.hangce.casework.Case;
import cn.hangce.casework.CaseFact.Finding;
import cn.hangce.casework.CaseReading;
import cn.hangce.casework.Decisions;
import cn.hangce.casework.DistrictDesk;
import cn.hangce.casework.Panel;
import cn.hangce.casework.ReviewDesk;
import cn.hangce.casework.Scoring;
import cn.hangce.casework.StageDesk;
import cn.hangce.casework.StageRecord.Findings;
import cn.hangce.casework.files.FileStore;
import cn.hangce.casework.files.StoredFile;
import cn.hangce.casework.sheet.Item;
import cn.hangce.policy.ProgramLibrary;
import cn.hangce.registry.Actor;
import cn.hangce.registry.CityClock;
import cn.hangce.registry.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A key project of document 29 and its contract, as far along as a test needs. */
@ApplicationScoped
class KeyProject {

    static final String CODE = "91330108MANX21B964";
    static final Actor FIRM = People.firm(CODE);
    static final Actor DISTRICT = People.district("滨江区");
    private static final Actor AGENCY = People.official("agency", Role.AGENCY);

    @Inject
    private Walk walk;
    @Inject
    private Applications applications;
    @Inject
    private DistrictDesk district;
    @Inject
    private ReviewDesk review;
    @Inject
    private Scoring scoring;
    @Inject
    private Decisions decisions;
    @Inject
    private StageDesk stages;
    @Inject
    private CaseReading reading;
    @Inject
    private FileStore files;
    @Inject
    private ProgramLibrary library;
    @Inject
    private CityClock clock;

    /** A key project under contract, signed by all three parties. */
    long signed() {
        long id = drawnUp();
        List.of(FIRM, DISTRICT, CITY).forEach(party -> stages.sign(id, find(id).version(), party));
        assertEquals("acceptance", find(id).stage());
        return id;
    }

    /** With a contract that nobody has signed yet. */
    long drawnUp() {
        long id = granted();
        attach(id, "contract-draft");
        LocalDate today = clock.today();
        stages.conclude(id, find(id).version(), Act.DRAW_UP, new Findings(Map.of(Item.STARTS_ON, today.toString(),
                Item.ENDS_ON, today.plusYears(2).toString(), Item.GOALS, "样机 2 台"), Map.of(), List.of()), FIRM);
        return id;
    }

    /** A key project that is set up and waits for its contract. */
    long granted() {
        long id = beforeDecision();
        walk.approved(id, "同意立项", Map.of());
        walk.published(List.of(id));
        decisions.issue(List.of(id), CITY);
        assertEquals("contract", find(id).stage());
        return id;
    }

    /** Reviewed by experts and by the divisions, and ready for the meeting that decides. */
    long beforeDecision() {
        Call call = walk.call("key-rd-enterprise", 50_000_000);
        long id = applications.open(call.id(), FIRM).id();
        Map<String, String> answers = library.require("key-rd-enterprise").form().stream().collect(Collectors.toMap(fact -> fact, this::answer));
        applications.fillIn(id, reading.find(id, FIRM).version(), answers, FIRM);
        attach(id, "project-application");
        applications.submit(id, reading.find(id, FIRM).version(), FIRM);
        Case full = reading.find(id, DISTRICT);
        full.facts().keySet().forEach(fact -> district.verifyFact(id, fact, Finding.CONFIRMED, "", DISTRICT));
        full.attachments().forEach(file -> district.verifyAttachment(id, file.id(), Finding.CONFIRMED, "", DISTRICT));
        district.recommend(List.of(id), "推荐", DISTRICT);
        conclude(id, Map.of(Item.OPINION, "形式审查通过"), Map.of(), AGENCY);
        Panel panel = walk.accepted(walk.beforePanel(List.of(id)));
        panel.members().forEach(member -> scoring.vote(id, true, "创新能力较强", People.expert(member.account())));
        review.conclude(panel.id(), CITY);
        String today = clock.today().toString();
        conclude(id, Map.of(Item.HELD_ON, today, Item.AGENDA, "论证", Item.MEMBERS, "7", Item.PRESENT, "5", Item.IN_FAVOUR, "5", Item.MINUTES, "同意"), Map.of(), CITY);
        conclude(id, Map.of(Item.HELD_ON, today, Item.DIVISIONS, "资配处、高新处", Item.DUPLICATE_SEARCH, "未发现", Item.OPINION, "同意"), Map.of(), CITY);
        assertEquals("decision", find(id).stage());
        return id;
    }

    private String answer(String fact) {
        Object given = library.require("key-rd-enterprise").examples().get(0).given().get(fact);
        return given != null ? given.toString() : fact.equals("payee_account") ? "6222020200123459012" : "示例 13800000000";
    }

    void conclude(long id, Map<Item, String> sheet, Map<String, String> facts, Actor by) {
        stages.conclude(id, find(id).version(), Act.PASS, new Findings(sheet, facts, List.of()), by);
    }

    void attach(long id, String... materials) {
        for (String material : materials) {
            applications.attach(id, material, file(), FIRM);
        }
    }

    StoredFile file() {
        return files.keep(new ByteArrayInputStream("%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)), "材料.pdf");
    }

    Case find(long id) {
        return reading.find(id, CITY);
    }
}
