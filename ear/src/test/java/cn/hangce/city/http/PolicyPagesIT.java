package cn.hangce.city.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The policy library as everybody reads it")
class PolicyPagesIT {

    private static final String API = "api/v1/";
    private static final String DOCUMENT = "policy-document.xhtml?id=";
    private static final Pattern LINK = Pattern.compile("policy-document\\.xhtml\\?id=(\\d\\d)\"");
    private static final Pattern CITATION = Pattern.compile("<cite[^>]*><a [^>]*href=\"[^\"]*policy-document\\.xhtml\\?id=30#([^\"]+)\"");
    /** What a page shows where a bundle lacks a text. */
    private static final String NO_TEXT = "???";

    private static Set<String> found(String query) {
        return LINK.matcher(new Visitor().open("documents.xhtml" + query)).results().map(link -> link.group(1)).collect(Collectors.toSet());
    }

    private static List<String> ids(String path) {
        return Caller.anonymous().get(API + path).good().list().getValuesAs(JsonValue::asJsonObject).stream()
                .map(each -> each.getString("id")).toList();
    }

    private static String words(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("forty documents, found by words, family, body and day")
    void documents() {
        assertEquals(Set.copyOf(ids("documents")), found(""));
        assertEquals(40, found("").size());
        assertEquals(Set.of("30"), found("?q=" + words("雏鹰 周转资金") + "&family=growth"));
        assertTrue(found("?body=" + words("市教育局")).size() < 40);
        assertTrue(found("?on=2022-12-31").contains("30"));
        assertFalse(found("?on=2023-01-01").contains("30"));
    }

    @Test
    @DisplayName("a document tells how many of its clauses are accounted for, as its JSON does, and names each of them once")
    void accounting() {
        JsonObject coverage = Caller.anonymous().get(API + "documents/30/coverage").good().json();
        String page = new Visitor().open(DOCUMENT + "30");
        assertTrue(page.contains("已落实 " + coverage.getInt("accounted") + "/" + coverage.getInt("total") + " 条"));
        coverage.getJsonArray("clauses").getValuesAs(JsonValue::asJsonObject)
                .forEach(clause -> assertEquals(2, page.split(Pattern.quote("id=\"c-" + clause.getString("cite") + "\"")).length, clause.toString()));
        assertTrue(page.contains("program.xhtml?id=fledgling-enterprise"));
    }

    @Test
    @DisplayName("each citation of a program leads to a clause that is there")
    void citations() {
        Set<String> anchors = CITATION.matcher(new Visitor().open("program.xhtml?id=fledgling-enterprise")).results()
                .map(link -> link.group(1)).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(anchors.contains("c-三.4(1)"), anchors.toString());
        String outline = new Visitor().open(DOCUMENT + "30");
        assertEquals(List.of(), anchors.stream().filter(anchor -> !outline.contains("id=\"" + anchor + "\"")).toList());
    }

    @Test
    @DisplayName("every document and every program can be read in words; every rule stands with its document")
    void everything() {
        Visitor visitor = new Visitor();
        StringBuilder documents = new StringBuilder();
        ids("documents").forEach(id -> documents.append(worded(visitor, DOCUMENT + id)));
        ids("programs").forEach(id -> worded(visitor, "program.xhtml?id=" + id));
        Set<String> rules = Pattern.compile("<li id=\"rule-([a-z0-9-]+)\"").matcher(documents).results().map(rule -> rule.group(1))
                .collect(Collectors.toSet());
        assertEquals(Set.copyOf(ids("rules")), rules);
    }

    private static String worded(Visitor visitor, String path) {
        String page = visitor.open(path);
        assertFalse(page.contains(NO_TEXT), path);
        return page;
    }

    @Test
    @DisplayName("programs by amount, the largest first, and by a day on which they are open")
    void programs() {
        String largest = new Visitor().open("programs.xhtml?order=amount");
        assertTrue(largest.contains("<option value=\"amount\" selected=\"selected\">"));
        assertTrue(new Visitor().open("programs.xhtml?family=growth&on=2022-12-31&q=" + words("雏鹰")).contains("id=fledgling-enterprise"));
        assertFalse(new Visitor().open("programs.xhtml?family=growth&on=2020-08-02&q=" + words("雏鹰")).contains("id=fledgling-enterprise"));
    }
}
