package cn.hangce.city.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What everybody can see and do without signing on")
class PublicDoorIT {

    private static final String API = "api/v1/";
    private static final String OBJECTOR = "钱先生（示例）";
    private static final String CONTACT = "13900001234";

    private static long call;
    private static long notice;

    @BeforeAll
    static void scene() {
        call = Scene.call(1_000_000);
        notice = published("applicant", "拟认定名单公示");
    }

    @BeforeEach
    void withinThePeriod() {
        Scene.day("2022-05-20");
    }

    private static long published(String firm, String title) {
        long subject = Scene.submitted(call, Caller.of(firm)).id();
        Scene.recommended(subject, Caller.of("district"));
        return Scene.notice(title, subject);
    }

    private static Visitor.Form filledIn(Visitor visitor, long about) {
        Visitor.Form form = visitor.form("notice.xhtml?id=" + about, "objection");
        return form.with("subject", form.options().get(0)).with("objector", OBJECTOR).with("contact", CONTACT).with("content", "研发人员数量不实");
    }

    private static int open(long about) {
        String page = new Visitor().open("notice.xhtml?id=" + about);
        return Integer.parseInt(Pattern.compile("正在核查的异议</span>\\s*<span class=\"fact-value\">(\\d+)").matcher(page).results()
                .findFirst().orElseThrow().group(1));
    }

    @ParameterizedTest
    @CsvSource({"index.xhtml, 正在受理", "programs.xhtml, 雏鹰", "documents.xhtml, 杭科高〔2020〕71号", "calls.xhtml, 受理中", "notices.xhtml, 拟认定名单公示", "verify.xhtml, 验证码"})
    void openPages(String path, String says) {
        assertTrue(new Visitor().open(path).contains(says), path);
    }

    @Test
    @DisplayName("a program is found by a part of its name, and tells each clause it stands on")
    void programs() {
        String found = new Visitor().open("programs.xhtml?family=growth&for=enterprise&q=" + URLEncoder.encode("贷款贴息", StandardCharsets.UTF_8));
        assertTrue(found.contains("program.xhtml?id=fledgling-loan-interest"));
        assertFalse(found.contains("program.xhtml?id=fledgling-enterprise"));
        String program = new Visitor().open("program.xhtml?id=fledgling-enterprise");
        assertTrue(program.contains("20 万元") && program.contains("杭科高〔2020〕71号 三.4(1)(2)"));
    }

    @Test
    @DisplayName("a call is public once it is published, with its document")
    void calls() {
        Visitor visitor = new Visitor();
        String page = visitor.open("call.xhtml?id=" + call);
        String code = Pattern.compile("/document/(\\w+)\"").matcher(page).results().findFirst().orElseThrow().group(1);
        assertEquals(200, visitor.status("document/" + code));
        long draft = Caller.of("city").post(Scene.WORK + "calls", Json.createObjectBuilder().add("program", "fledgling-enterprise")
                .add("title", "未发布的通知").add("opens_on", "2022-05-01").add("closes_on", "2022-05-31").add("city_budget_yuan", 0)
                .add("publicity_days", 7).add("panel_size", 3).add("pass_mark", 60).build().toString()).good().id();
        assertEquals(404, visitor.status("call.xhtml?id=" + draft));
        assertFalse(visitor.open("calls.xhtml").contains("未发布的通知"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"program.xhtml", "program.xhtml?id=nothing", "policy-document.xhtml", "policy-document.xhtml?id=99", "call.xhtml", "call.xhtml?id=999999", "call.xhtml?id=one", "notice.xhtml",
        "notice.xhtml?id=999999", "notice.xhtml?id=one"})
    void whatIsNotThere(String path) {
        assertEquals(404, new Visitor().status(path));
    }

    @Test
    @DisplayName("notices as JSON: who is on the list, and nothing that is personal")
    void noticesAsJson() {
        List<JsonObject> all = Caller.anonymous().get(API + "notices").good().list().getValuesAs(JsonValue::asJsonObject);
        JsonObject listed = all.stream().filter(each -> each.getInt("id") == notice).findFirst().orElseThrow();
        assertTrue(listed.getBoolean("takes_objections"));
        Answer one = Caller.anonymous().get(API + "notices/" + notice).good();
        assertEquals(Set.of("number", "organisation", "district"), one.json().getJsonArray("cases").getJsonObject(0).keySet());
        assertFalse(one.body().contains("示例联系人") || one.body().contains("6222"), one.body());
    }

    @ParameterizedTest
    @CsvSource({"notices/999999, unknown-notice", "notices/one, unknown-notice", "documents/0000-0000-0000/verification, unknown-document"})
    void unknownIds(String path, String problem) {
        Answer answer = Caller.anonymous().get(API + path);
        assertEquals(404, answer.status(), answer.body());
        assertEquals(problem, answer.problem());
        assertTrue(answer.detail().matches("(?s).*[一-龥].*"), answer.detail());
        assertFalse(Caller.anonymous().reading("en").get(API + path).detail().matches("(?s).*[一-龥].*"));
    }

    @Test
    @DisplayName("a code on a paper is checked however it is typed")
    void verification() {
        String page = new Visitor().open("notice.xhtml?id=" + notice);
        String code = Pattern.compile("/document/(\\w+)\"").matcher(page).results().findFirst().orElseThrow().group(1);
        String typed = code.substring(0, 4) + "-" + code.substring(4).toLowerCase(Locale.ROOT);
        JsonObject found = Caller.anonymous().get(API + "documents/" + typed + "/verification").good().json();
        assertEquals("GENUINE", found.getString("state"));
        assertEquals("notice", found.getString("kind"));
        assertEquals(code, found.getString("code"));
    }

    @Test
    @DisplayName("the addresses are described for programs")
    void description() {
        String description = Caller.anonymous().get("/openapi?format=JSON").good().body();
        assertTrue(description.contains("/hangce/api/v1/notices") && description.contains("/hangce/api/v1/documents/{code}/verification"), description);
    }

    @Test
    @DisplayName("a form sent four times is one objection with one number, and another text is another one")
    void doubleClick() {
        Visitor visitor = new Visitor();
        int before = open(notice);
        Visitor.Form form = filledIn(visitor, notice);
        Set<String> receipts = form.send(4, "evidence.pdf", Scene.PDF).stream().map(Visitor.Sent::location).collect(Collectors.toSet());
        assertEquals(1, receipts.size(), receipts.toString());
        assertEquals(before + 1, open(notice));

        String location = receipts.iterator().next();
        String number = Pattern.compile("receipt=([\\w-]+)").matcher(location).results().findFirst().orElseThrow().group(1);
        assertTrue(visitor.open(location).contains("id=\"receipt-number\">" + number), location);

        assertFalse(form.with("content", "另有线索").send().location().contains(number));
        assertEquals(before + 2, open(notice));
    }

    @Test
    @DisplayName("what is missing is named at its field, and what was typed is kept")
    void missing() {
        int before = open(notice);
        Visitor.Sent answer = filledIn(new Visitor(), notice).with("objector", " ").with("content", "写了很久的<内容>").send();
        assertEquals(200, answer.status());
        assertTrue(answer.body().contains("写了很久的&lt;内容&gt;") && answer.body().contains(CONTACT));
        assertTrue(answer.body().contains("请填写"));
        assertNull(answer.location());
        assertEquals(before, open(notice));
    }

    @Test
    @DisplayName("a program under the name of a PDF is no evidence")
    void disguisedEvidence() {
        int before = open(notice);
        Visitor.Sent answer = filledIn(new Visitor(), notice).send("evidence.pdf", "MZ this program cannot be run in DOS mode");
        assertEquals(200, answer.status());
        assertTrue(answer.body().contains("不是 PDF、PNG 或 JPEG") && answer.body().contains("研发人员数量不实"));
        assertEquals(before, open(notice));
    }

    @Test
    @DisplayName("only a case that is on the notice can be objected to")
    void anotherCase() {
        int before = open(notice);
        assertNull(filledIn(new Visitor(), notice).with("subject", "999999").send().location());
        assertEquals(before, open(notice));
    }

    @Test
    @DisplayName("the answer is public, who objected is not; after the last day there is no form, and an old one is refused")
    void answeredAndOver() {
        long other = published("applicant3", "第二批拟认定名单公示");
        Visitor visitor = new Visitor();
        Visitor.Form old = filledIn(visitor, other);
        Scene.day("2022-05-27");
        assertTrue(old.with("content", "最后一日提出").send("evidence.pdf", Scene.PDF).location().contains("receipt="));

        Scene.day("2022-05-28");
        String page = new Visitor().open("notice.xhtml?id=" + other);
        assertFalse(page.contains("id=\"objection\""));
        assertTrue(page.contains("公示期已于 2022年5月27日 结束"));
        Visitor.Sent late = old.with("content", "晚了一天").send();
        assertNull(late.location());
        assertTrue(late.body().contains("不再受理异议"));

        JsonObject before = Caller.anonymous().get(API + "notices/" + other).good().json();
        assertTrue(before.getJsonArray("objections").isEmpty(), "what is not answered is not public");
        answer(other);
        String answered = new Visitor().open("notice.xhtml?id=" + other);
        assertTrue(answered.contains("经查，研发人员属实"));
        assertFalse(answered.contains(OBJECTOR) || answered.contains(CONTACT) || answered.contains("最后一日提出"));
        JsonObject objection = Caller.anonymous().get(API + "notices/" + other).good().json().getJsonArray("objections").getJsonObject(0);
        assertEquals(Set.of("number", "case", "organisation", "upheld", "answer", "answered_on"), objection.keySet());
        assertEquals("2022-05-28", objection.getString("answered_on"));
    }

    /** The city officer finds the objection on the page of its call, by the evidence that came with it. */
    private static void answer(long about) {
        Caller city = Caller.of("city");
        String desk = city.get("city/call.xhtml?part=notices&id=" + call).good().body();
        String id = Pattern.compile("notice=" + about + "&(?:amp;)?objection=(\\d+)").matcher(desk).results().findFirst().orElseThrow().group(1);
        city.post(Scene.WORK + "objections/" + id + "/answer",
                Json.createObjectBuilder().add("upheld", false).add("answer", "经查，研发人员属实").build().toString()).good();
    }
}
