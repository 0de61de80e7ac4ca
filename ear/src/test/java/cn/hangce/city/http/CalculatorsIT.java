package cn.hangce.city.http;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The calculators, without account and without scripts")
class CalculatorsIT {

    private static final String API = "api/v1/";
    private static final String FLEDGLINGS = "calculator.xhtml?program=fledgling-enterprise";
    private static final Pattern VERDICT = Pattern.compile("<div id=\"verdict\".*?</div>", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("<input id=\"link\"[^>]* value=\"([^\"]*)\"");
    /** What a page shows where a bundle lacks a text. */
    private static final String NO_TEXT = "???";
    private static final Map<String, List<String>> VERDICTS = Map.of("true", List.of("符合条件", "由主管部门评定"), "false", List.of("暂不符合", "差一点就符合"),
            "open", List.of("待补充信息"));

    private final Visitor anybody = new Visitor();

    private static List<JsonObject> files(String kind) {
        return Caller.anonymous().get(API + kind).good().list().getValuesAs(JsonValue::asJsonObject).stream()
                .map(each -> Caller.anonymous().get(API + kind + "/" + each.getString("id")).good().json()).toList();
    }

    @Test
    @DisplayName("of every program brings a worked example’s facts back by its link, with the verdict that the file expects")
    void everyProgram() {
        List<JsonObject> files = files("programs");
        assertEquals(111, files.size());
        assertAll(files.stream().map(file -> () -> {
            JsonObject example = file.getJsonArray("examples").getJsonObject(0);
            String page = opened("program", file.getString("program"), example);
            String verdict = found(VERDICT, page, 0);
            List<String> expected = VERDICTS.get(text(example.getJsonObject("expect").get("eligible")));
            assertTrue(expected.stream().anyMatch(verdict::contains), file.getString("program") + ": " + verdict);
        }));
    }

    @Test
    @DisplayName("of every rule brings a worked example’s facts back by its link, with the value that the file expects")
    void everyRule() {
        List<JsonObject> files = files("rules");
        assertEquals(28, files.size());
        assertAll(files.stream().map(file -> () -> {
            JsonObject example = file.getJsonArray("examples").getJsonObject(0);
            String verdict = found(VERDICT, opened("rule", file.getString("rule"), example), 0);
            JsonValue value = example.getJsonObject("expect").get("value");
            if (value.getValueType() == JsonValue.ValueType.TRUE || value.getValueType() == JsonValue.ValueType.FALSE) {
                assertTrue(verdict.contains(value == JsonValue.TRUE ? "是" : "否"), file.getString("rule"));
            }
            if (file.getString("returns").equals("yuan")) {
                assertTrue(verdict.contains(">" + money(new BigDecimal(value.toString())) + "<"), file.getString("rule") + ": " + verdict);
            }
            assertTrue(verdict.contains("计算结果"), file.getString("rule") + ": " + verdict);
        }));
    }

    /** The page behind an example’s link, whose own link has every fact of the example that it asks. */
    private String opened(String kind, String id, JsonObject example) {
        String page = anybody.open("calculator.xhtml?" + kind + "=" + id + example.getJsonObject("given").entrySet().stream()
                .map(each -> "&" + each.getKey() + "=" + encoded(text(each.getValue()))).collect(Collectors.joining()));
        assertFalse(page.contains(NO_TEXT), id);
        String link = found(LINK, page, 1).replace("&amp;", "&");
        example.getJsonObject("given").forEach((name, value) -> {
            if (page.contains(" name=\"" + name + "\"")) {
                assertTrue(link.matches(".*&" + name + "=[^&]+.*"), id + " " + name + ": " + link);
            }
        });
        // What the page passes on shows the same again.
        String again = anybody.open(link.substring(link.indexOf("calculator.xhtml")));
        assertEquals(found(VERDICT, page, 0), found(VERDICT, again, 0), id);
        assertEquals(found(LINK, page, 1), found(LINK, again, 1), id);
        return page;
    }

    private static String money(BigDecimal yuan) {
        DecimalFormat grouped = new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT));
        boolean small = yuan.compareTo(BigDecimal.valueOf(10_000)) < 0;
        return grouped.format(small ? yuan : yuan.movePointLeft(4)) + (small ? " 元" : " 万元");
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String found(Pattern pattern, String page, int group) {
        Matcher matcher = pattern.matcher(page);
        assertTrue(matcher.find(), pattern.pattern());
        return matcher.group(group);
    }

    @Test
    @DisplayName("are sent as a plain form, and lead to the address that says the same in the API’s spelling")
    void plainForm() {
        Visitor.Sent sent = anybody.get(FLEDGLINGS + "&typed=true&sales_last_year_yuan=" + encoded("1,200 万元") + "&employees=25&legal_person=&as_of=2022-05-31");
        assertEquals(302, sent.status());
        assertTrue(sent.location().endsWith(FLEDGLINGS + "&as_of=2022-05-31&sales_last_year_yuan=12000000&employees=25"), sent.location());
        String page = anybody.open(sent.location());
        assertTrue(page.contains("= 1,200 万元"));
        assertTrue(Pattern.compile("name=\"employees\"[^>]* value=\"25\"").matcher(page).find());
    }

    @Test
    @DisplayName("say beside the question what is wrong in a link, count the rest, and run nothing of it")
    void wrongLinks() {
        String hostile = "\"><script>alert(1)</script>";
        String page = anybody.open(FLEDGLINGS + "&employees=" + encoded(hostile) + "&district=" + encoded("火星区") + "&rd_staff=8&" + encoded("<b>x") + "=1&contact_phone=13900000000");
        assertFalse(page.contains("<script>alert"));
        assertFalse(page.contains("<b>x"));
        assertTrue(page.contains("“火星区”不在可选之列"));
        assertTrue(Pattern.compile("name=\"rd_staff\"[^>]* value=\"8\"").matcher(page).find());
        assertTrue(page.contains("contact_phone"));
        assertFalse(found(LINK, page, 1).contains("contact_phone"));
        assertFalse(found(VERDICT, page, 0).contains("符合条件"));
    }

    @Test
    @DisplayName("bear whatever length a link has, and say where there is no such calculator")
    void limits() {
        String page = anybody.open(FLEDGLINGS + "&employees=" + "9".repeat(8_000) + "&rd_staff=8");
        assertTrue(page.contains("太长，没有计入"));
        assertTrue(page.length() < 60_000);
        assertEquals(404, anybody.status("calculator.xhtml"));
        assertEquals(404, anybody.status("calculator.xhtml?program=none"));
        assertEquals(404, anybody.status("calculator.xhtml?rule=fledgling-enterprise"));
    }

    @Test
    @DisplayName("are found by words, family and kind, and from the programs, the documents and the front page")
    void list() {
        assertTrue(anybody.open("calculators.xhtml").contains("共 139 个"));
        String rules = anybody.open("calculators.xhtml?kind=rule&q=" + encoded("保证金"));
        assertTrue(rules.contains("calculator.xhtml?rule=innovative-land-deposit"));
        assertFalse(rules.contains("calculator.xhtml?program="));
        assertTrue(anybody.open("calculators.xhtml?family=growth").contains("calculator.xhtml?program="));
        assertTrue(anybody.open("index.xhtml").contains("/calculators.xhtml"));
        assertTrue(anybody.open("programs.xhtml").contains("calculator.xhtml?program="));
        assertTrue(anybody.open("program.xhtml?id=fledgling-enterprise").contains(FLEDGLINGS));
        assertTrue(anybody.open("policy-document.xhtml?id=09").contains("calculator.xhtml?rule=innovative-land-deposit"));
    }
}
