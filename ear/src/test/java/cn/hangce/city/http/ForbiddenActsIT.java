package cn.hangce.city.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("Each forbidden act, tried over HTTP")
class ForbiddenActsIT {

    private static final Set<Integer> REFUSED = Set.of(403, 404);
    private static final List<String> ACCOUNTS = List.of("applicant", "applicant2", "district", "district2", "city", "expert1",
            "decider", "finance", "auditor", "administrator");

    private static final Map<String, Caller> callers = new LinkedHashMap<>();
    private static long call;
    /** Handed in by applicant, of 滨江区. */
    private static Answer submitted;
    /** Recommended, by the same district. */
    private static long recommended;

    @BeforeAll
    static void scene() {
        call = Scene.call(1_000_000);
        ACCOUNTS.forEach(account -> callers.put(account, Caller.of(account)));
        submitted = Scene.submitted(call, callers.get("applicant"));
        recommended = Scene.submitted(call, Caller.of("applicant3")).id();
        Scene.recommended(recommended, callers.get("district"));
    }

    /** @param allowed the accounts that may do it; for everybody else it is forbidden */
    private record Try(String method, String path, String body, Set<String> allowed) {

        Answer by(Caller caller) {
            return switch (method) {
                case "GET" -> caller.get(path);
                case "PUT" -> caller.put(path, body);
                default -> caller.post(path, body);
            };
        }
    }

    private static List<Try> acts() {
        String mine = Scene.WORK + "cases/" + submitted.id();
        String batch = Scene.batch(recommended).add("report", "x").add("title", "x").add("approve", true).add("reason", "x").build().toString();
        String reason = "{\"version\":" + submitted.version() + ",\"reason\":\"x\"}";
        Set<String> nobody = Set.of();
        return List.of(
                new Try("PUT", Scene.WORK + "day", "{\"day\":\"2022-05-21\"}", Set.of("administrator")),
                new Try("POST", Scene.WORK + "calls", "{\"program\":\"fledgling-enterprise\",\"title\":\"x\",\"opens_on\":\"2022-05-01\","
                        + "\"closes_on\":\"2022-05-31\",\"city_budget_yuan\":1,\"publicity_days\":7,\"panel_size\":3,\"pass_mark\":60}", Set.of("city")),
                new Try("POST", Scene.WORK + "calls/" + call + "/publication", "{}", Set.of("city")),
                new Try("POST", Scene.WORK + "calls/" + call + "/case", "{}", Set.of("applicant", "applicant2")),
                new Try("GET", mine, "", Set.of("applicant", "district", "city", "decider", "auditor")),
                new Try("PUT", mine + "/facts", Scene.filling(submitted.version(), Scene.QUALIFYING), Set.of("applicant")),
                new Try("POST", mine + "/withdrawal", reason, Set.of("applicant")),
                new Try("POST", mine + "/submission", reason, Set.of("applicant")),
                new Try("PUT", mine + "/findings/facts/employees", "{\"finding\":\"CONFIRMED\"}", Set.of("district")),
                new Try("POST", mine + "/return", reason, Set.of("district")),
                new Try("POST", mine + "/rejection", reason, Set.of("district")),
                new Try("POST", Scene.WORK + "recommendations", Scene.batch(submitted.id()).add("report", "x").build().toString(), Set.of("district")),
                new Try("POST", Scene.WORK + "cases/" + recommended + "/return-by-city", "{\"version\":" + seen(recommended).version() + ",\"reason\":\"x\"}", Set.of("city")),
                new Try("POST", Scene.WORK + "form-checks", batch, Set.of("city")),
                new Try("POST", Scene.WORK + "panels", batch, Set.of("city")),
                // Nobody is on a panel for it yet, so not even an expert.
                new Try("POST", Scene.WORK + "cases/" + recommended + "/scores", "{\"points\":{\"innovation\":70},\"reason\":\"x\"}", nobody),
                new Try("POST", Scene.WORK + "notices", batch, Set.of("city")),
                new Try("POST", Scene.WORK + "decisions", batch, Set.of("decider")),
                new Try("POST", Scene.WORK + "recognitions", batch, Set.of("city")),
                new Try("GET", Scene.WORK + "calls/" + call + "/awards", "", Set.of("finance")),
                new Try("POST", Scene.WORK + "payments", "{\"instalments\":[1]}", Set.of("finance")));
    }

    private static Answer seen(long id) {
        return callers.get("city").get(Scene.WORK + "cases/" + id).good();
    }

    @TestFactory
    @DisplayName("whose business an act is not, is refused, and nothing changes")
    Stream<DynamicTest> notYourBusiness() {
        return acts().stream().map(act -> dynamicTest(act.method() + " " + act.path(), () -> {
            String before = everything();
            Map<String, Integer> let = new TreeMap<>();
            ACCOUNTS.stream().filter(account -> !act.allowed().contains(account)).forEach(account -> {
                Answer answer = act.by(callers.get(account));
                if (!REFUSED.contains(answer.status())) {
                    let.put(account, answer.status());
                }
            });
            assertEquals(Map.of(), let);
            assertEquals(401, act.by(Caller.anonymous()).status());
            assertEquals(before, everything());
        }));
    }

    /** Both cases with facts, findings, files and history, as the auditor sees them. */
    private static String everything() {
        Caller auditor = callers.get("auditor");
        return auditor.get(Scene.WORK + "cases/" + submitted.id()).good().body()
                + auditor.get(Scene.WORK + "cases/" + recommended).good().body();
    }

    @Test
    @DisplayName("an account that both examines and decides is not let in at all")
    void twoHats() {
        Keycloak.put(List.of(new Keycloak.Account("two-hats", null, List.of("city-officer", "decision-maker"))));
        Caller twoHats = Caller.of("two-hats");
        Answer answer = twoHats.post(Scene.WORK + "form-checks", Scene.batch(recommended).build().toString());
        assertEquals(403, answer.status());
        assertEquals("review-and-decision", answer.problem());
        assertEquals(403, twoHats.get("city/calls.xhtml").status());
    }

    @Test
    @DisplayName("nobody decides on what they examined, also when they have changed office since")
    void deciderWhoExamined() {
        long own = Scene.submitted(call, Caller.of("applicant6")).id();
        Scene.recommended(own, callers.get("district"));
        Keycloak.put(List.of(new Keycloak.Account("promoted", null, List.of("city-officer"))));
        Caller.of("promoted").post(Scene.WORK + "form-checks", Scene.batch(own).build().toString()).good();
        Keycloak.put(List.of(new Keycloak.Account("promoted", null, List.of("decision-maker"))));

        Answer answer = Caller.of("promoted").post(Scene.WORK + "decisions",
                Scene.batch(own).add("approve", true).add("reason", "同意").build().toString());

        assertEquals(403, answer.status(), answer.body());
        assertEquals("decided-by-reviewer", answer.problem());
    }

    @Test
    @DisplayName("a role's folder of pages stays closed to the others")
    void pages() {
        Map<String, String> folders = new LinkedHashMap<>(Map.of("admin/law.xhtml", "administrator", "admin/law-change.xhtml", "administrator",
                "city/experts.xhtml", "city"));
        folders.putAll(Map.of("my/index.xhtml", "applicant", "district/cases.xhtml", "district", "city/calls.xhtml", "city",
                "expert/reviews.xhtml", "expert1", "decision/cases.xhtml", "decider", "finance/payments.xhtml", "finance",
                "audit/trail.xhtml", "auditor", "admin/day.xhtml", "administrator"));
        List<String> open = new ArrayList<>();
        folders.forEach((page, owner) -> {
            ACCOUNTS.stream().filter(account -> !account.startsWith(owner.replaceAll("\\d", "")))
                    .filter(account -> callers.get(account).get(page).status() != 403).forEach(account -> open.add(account + " " + page));
            Answer anonymous = Caller.anonymous().get(page);
            assertEquals(302, anonymous.status(), page + " leads to sign-on");
            Answer own = callers.get(owner).get(page);
            assertEquals(200, own.status(), () -> page + " is there for " + owner + ": " + own.body());
        });
        assertEquals(List.of(), open);
    }

    @Test
    @DisplayName("what was refused stands on the audit trail")
    void refusalsAreOnTheTrail() {
        callers.get("applicant2").post(Scene.WORK + "cases/" + submitted.id() + "/withdrawal",
                "{\"version\":" + submitted.version() + ",\"reason\":\"x\"}");
        Answer trail = callers.get("auditor").get("audit/trail.xhtml?kind=REFUSED");
        assertTrue(trail.body().contains("withdrawal"), "the auditor reads who tried what");
    }

    @Test
    @DisplayName("an account number is read whole by its owner only")
    void personalFactsAreHidden() {
        String address = Scene.WORK + "cases/" + submitted.id();
        assertEquals("6222020200123459012", account(callers.get("applicant").get(address)));
        for (String official : List.of("district", "city", "decider", "auditor")) {
            assertEquals("****9012", account(callers.get(official).get(address)), official);
        }
    }

    private static String account(Answer subject) {
        return subject.good().json().getJsonObject("facts").getJsonObject("payee_account").getString("value");
    }

    @Test
    @DisplayName("a made-up token opens nothing")
    void forgedToken() {
        String[] parts = Keycloak.ticket("city").get().split("\\.");
        Caller forged = Caller.with(parts[0] + "." + parts[1] + "." + new StringBuilder(parts[2]).reverse());
        assertEquals(401, forged.post(Scene.WORK + "calls/" + call + "/publication", "{}").status());
    }
}
