package cn.hangce.city.http;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;

/** Takes cases over HTTP as far along their way as a test needs. */
final class Scene {

    static final String WORK = "api/v1/work/";
    static final String PDF = "%PDF-1.7\n%%EOF\n";
    static final List<String> MATERIALS = List.of("application-form", "innovation-evidence", "staff-statement", "tax-return-and-audit");
    /** Facts with which every organisation qualifies on 2022-05-20. */
    static final JsonObject QUALIFYING = Json.createObjectBuilder()
            .add("registered_in_hangzhou", true).add("legal_person", true).add("registered_on", "2018-03-15")
            .add("sales_last_year_yuan", 12_000_000).add("employees", 25).add("rd_staff", 8)
            .add("rd_expense_last_year_yuan", 1_100_000).add("class_2_or_better_ip", 2).add("ip_supports_products", true)
            .add("ip_description", "发明专利两项").add("main_product", "传感器").add("major_incident_within_year", false)
            .add("contact_name", "示例联系人").add("contact_phone", "0571-00000000").add("payee_bank", "示例银行杭州分行")
            .add("payee_account", "6222020200123459012").build();

    private Scene() {
    }

    static void day(String day) {
        Caller.of("administrator").put(WORK + "day", "{\"day\":\"" + day + "\"}").good();
    }

    /** A published call, open in May 2022, with the day set into it. @return its id */
    static long call(long cityBudgetYuan) {
        day("2022-05-20");
        Caller city = Caller.of("city");
        long id = city.post(WORK + "calls", Json.createObjectBuilder().add("program", "fledgling-enterprise")
                .add("title", "2022年度“雏鹰计划”企业申报通知").add("opens_on", "2022-05-01").add("closes_on", "2022-05-31")
                .add("city_budget_yuan", cityBudgetYuan).add("publicity_days", 7).add("panel_size", 3).add("pass_mark", 60)
                .build().toString()).good().id();
        city.post(WORK + "calls/" + id + "/publication", "{}").good();
        return id;
    }

    /** A draft that can be handed in. */
    static Answer complete(long call, Caller firm) {
        Answer opened = firm.post(WORK + "calls/" + call + "/case", "{}").good();
        String address = WORK + "cases/" + opened.id();
        firm.put(address + "/facts", filling(opened.version(), QUALIFYING)).good();
        MATERIALS.forEach(material -> firm.upload(address + "/materials/" + material + "?name=" + material + ".pdf", PDF).good());
        return firm.get(address).good();
    }

    static String filling(long version, JsonObject facts) {
        return Json.createObjectBuilder().add("version", version).add("facts", facts).build().toString();
    }

    static Answer submit(Answer seen, Caller firm) {
        return firm.post(WORK + "cases/" + seen.id() + "/submission", version(seen));
    }

    static Answer submitted(long call, Caller firm) {
        return submit(complete(call, firm), firm).good();
    }

    /** Everything verified and on the district’s list. */
    static void recommended(long id, Caller district) {
        String address = WORK + "cases/" + id;
        JsonObject seen = district.get(address).good().json();
        seen.getJsonObject("facts").keySet()
                .forEach(fact -> district.put(address + "/findings/facts/" + fact, "{\"finding\":\"CONFIRMED\"}").good());
        for (JsonValue file : seen.getJsonArray("materials")) {
            district.put(address + "/findings/materials/" + file.asJsonObject().getInt("id"), "{\"finding\":\"CONFIRMED\"}").good();
        }
        district.post(WORK + "recommendations", batch(id).add("report", "经核查，材料完整、真实、有效").build().toString()).good();
    }

    /** Recommended cases that a panel has passed, on a public notice. @return the notice’s id */
    static long notice(String title, long... cases) {
        Caller city = Caller.of("city");
        city.post(WORK + "form-checks", batch(cases).build().toString()).good();
        JsonObject panel = city.post(WORK + "panels", batch(cases).build().toString()).good().json();
        JsonObject points = Json.createObjectBuilder().add("innovation", 80).add("growth", 80).add("rd-organisation", 80).add("ip-support", 80).build();
        String sheet = Json.createObjectBuilder().add("points", points).add("reason", "创新能力较强").build().toString();
        for (JsonString expert : panel.getJsonArray("members").getValuesAs(JsonString.class)) {
            Caller member = Caller.of(expert.getString());
            member.post(WORK + "panels/" + panel.getInt("id") + "/acceptance", "{\"no_interest\":true}").good();
            for (long each : cases) {
                member.post(WORK + "cases/" + each + "/scores", sheet).good();
            }
        }
        city.post(WORK + "panels/" + panel.getInt("id") + "/conclusion", "{}").good();
        return city.post(WORK + "notices", batch(cases).add("title", title).build().toString()).good().id();
    }

    static JsonObjectBuilder batch(long... cases) {
        JsonArrayBuilder ids = Json.createArrayBuilder();
        for (long id : cases) {
            ids.add(id);
        }
        return Json.createObjectBuilder().add("cases", ids);
    }

    static String version(Answer seen) {
        return "{\"version\":" + seen.version() + "}";
    }
}
