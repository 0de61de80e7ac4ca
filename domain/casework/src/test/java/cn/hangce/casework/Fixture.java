package cn.hangce.casework;

import cn.hangce.casework.CaseFact.Finding;
import cn.hangce.casework.files.StoredFile;
import cn.hangce.policy.Program;
import cn.hangce.policy.ProgramLibrary;
import cn.hangce.registry.Actor;
import cn.hangce.registry.CreditCode;
import cn.hangce.registry.KnownFact;
import cn.hangce.registry.Organisation;
import cn.hangce.registry.Role;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** One firm of 滨江区, the bureau’s call of 2022 and the people who act on it. */
final class Fixture {

    static final String CODE = "91330108MANX21B964";
    static final Actor APPLICANT = new Actor("applicant", "青禾", Set.of(Role.APPLICANT), CODE, null, null);
    static final Actor OTHER_FIRM = new Actor("other", "别家", Set.of(Role.APPLICANT), "91330108MA5AUWCA4Y", null, null);
    static final Actor DISTRICT = new Actor("district", "滨江", Set.of(Role.DISTRICT_OFFICER), null, "滨江区", null);
    static final Actor OTHER_DISTRICT = new Actor("district2", "西湖", Set.of(Role.DISTRICT_OFFICER), null, "西湖区", null);
    static final Actor CITY = new Actor("city", "市局", Set.of(Role.CITY_OFFICER), null, null, "高新技术处");
    static final Actor DECIDER = new Actor("decider", "领导", Set.of(Role.DECISION_MAKER), null, null, null);
    static final Program PROGRAM = ProgramLibrary.ofClasspath(Fixture.class.getClassLoader()).require("fledgling-enterprise");

    private static final AtomicLong IDS = new AtomicLong(1);

    private Fixture() {
    }

    static Moment on(String day) {
        LocalDate date = LocalDate.parse(day);
        return new Moment(date.atTime(LocalTime.NOON).atZone(cn.hangce.registry.CityClock.ZONE).toInstant(), date);
    }

    static CallTerms terms() {
        return new CallTerms("2022 年度雏鹰企业申报", LocalDate.of(2022, 5, 1), LocalDate.of(2022, 5, 31), null, 1_000_000, 7, 3, 60);
    }

    static Call call() {
        Call call = Call.draft(PROGRAM, terms(), CITY);
        call.publish(() -> "杭科高〔2022〕30号", CITY, on("2022-04-28"));
        return withId(call);
    }

    static Organisation firm() {
        return new Organisation(CreditCode.of(CODE), "杭策示例·青禾智感科技有限公司", "滨江区", LocalDate.of(2018, 3, 12), "enterprise", "存续");
    }

    static Map<String, KnownFact> known() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("registered_in_hangzhou", true);
        values.put("legal_person", true);
        values.put("registered_on", LocalDate.of(2018, 3, 12));
        values.put("sales_last_year_yuan", 18_605_000L);
        values.put("rd_expense_last_year_yuan", 2_053_000L);
        values.put("employees", 42L);
        values.put("rd_staff", 15L);
        values.put("class_2_or_better_ip", 4L);
        values.put("major_incident_within_year", false);
        Map<String, KnownFact> known = new HashMap<>();
        values.forEach((fact, value) -> known.put(fact, new KnownFact(fact, value, "tax", LocalDate.of(2022, 4, 25), "test")));
        return known;
    }

    static Case opened() {
        return opened(PROGRAM, call());
    }

    private static Case opened(Program program, Call call) {
        return withId(Case.open(call, program, firm(), known(), APPLICANT, on("2022-05-10")));
    }

    /** With every fact and material given, ready to be handed in. */
    static Case complete() {
        return complete(PROGRAM, call());
    }

    private static Case complete(Program program, Call call) {
        Case subject = opened(program, call);
        Map<String, String> answers = new HashMap<>();
        for (String fact : program.form()) {
            if (!subject.facts().containsKey(fact)) {
                answers.put(fact, answer(fact));
            }
        }
        subject.fillIn(program, answers, known(), APPLICANT);
        program.materials().forEach(material -> subject.attach(program, material.id(),
                new StoredFile("a".repeat(64), material.id() + ".pdf", "application/pdf", 1000), APPLICANT, on("2022-05-11")));
        subject.attachments().forEach(Fixture::withId);
        return subject;
    }

    private static String answer(String fact) {
        return switch (cn.hangce.policy.Vocabulary.standard().fact(fact).type()) {
            case BOOLEAN -> "true";
            case COUNT, YUAN -> "1";
            case RATIO -> "0.5";
            case DATE -> "2020-01-01";
            case CHOICE -> cn.hangce.policy.Vocabulary.standard().fact(fact).choices().get(0).value();
            case TEXT -> "示例 13800000000";
        };
    }

    static Case submitted() {
        return submitted(PROGRAM, call());
    }

    static Case submitted(Program program, Call call) {
        Case subject = complete(program, call);
        subject.submit(program, APPLICANT, on("2022-05-31"), () -> "2022-001-00001");
        return subject;
    }

    static Case verified() {
        Case subject = submitted();
        subject.facts().keySet().forEach(fact -> subject.verifyFact(PROGRAM, fact, Finding.CONFIRMED, "", DISTRICT));
        subject.attachments().forEach(file -> subject.verifyAttachment(PROGRAM, file.id(), Finding.CONFIRMED, "", DISTRICT));
        return subject;
    }

    static Case recommended() {
        Case subject = verified();
        subject.recommend(PROGRAM, "滨江区-2022-001", DISTRICT, on("2022-06-05"));
        return subject;
    }

    /** What the database does on insert, wherever the entity’s id is declared. */
    static <T> T withId(T entity) {
        try {
            Field id = ReflectionSupport.findFields(entity.getClass(), field -> field.getName().equals("id"), HierarchyTraversalMode.BOTTOM_UP).get(0);
            id.setAccessible(true);
            if (id.get(entity) == null) {
                id.set(entity, IDS.getAndIncrement());
            }
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
