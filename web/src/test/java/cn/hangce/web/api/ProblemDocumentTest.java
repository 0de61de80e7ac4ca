package cn.hangce.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.casework.Rule;
import cn.hangce.casework.UnlawfulAct;
import cn.hangce.policy.Facts;
import cn.hangce.policy.InvalidFacts;
import cn.hangce.policy.Vocabulary;
import cn.hangce.security.AccessDenied;
import cn.hangce.security.Permission;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProblemDocumentTest {

    @Test
    void aWrongFactIsNamed() {
        InvalidFacts invalid = assertThrows(InvalidFacts.class,
                () -> Facts.of(Vocabulary.standard(), Map.of("sales_last_year_yuan", "many")));
        ProblemDocument problem = ProblemDocument.of(new IllegalStateException(invalid), Locale.SIMPLIFIED_CHINESE);
        JsonObject document = Json.createReader(new StringReader(problem.json())).readObject();
        assertEquals(400, document.getInt("status"));
        assertEquals("urn:hangce:problem:invalid-facts", document.getString("type"));
        assertEquals("sales_last_year_yuan", document.getJsonArray("errors").getJsonObject(0).getString("fact"));
        assertTrue(document.getString("detail").contains("sales_last_year_yuan"));
    }

    @Test
    void anUnknownProgramIsNotFound() {
        ProblemDocument problem = ProblemDocument.of(new BadRequest(404, "unknown-program", "eagle"), Locale.ENGLISH);
        assertEquals(404, problem.status());
        assertTrue(problem.detail().contains("“eagle”"));
    }

    @Test
    void whatOneMayNotIs403AndWhatTheProcedureForbidsIs409() {
        assertEquals(403, ProblemDocument.of(new AccessDenied(Permission.DECIDE_CASES), Locale.ENGLISH).status());
        ProblemDocument reviewer = ProblemDocument.of(new UnlawfulAct(Rule.DECIDED_BY_REVIEWER), Locale.ENGLISH);
        assertEquals(403, reviewer.status());
        assertEquals("decided-by-reviewer", reviewer.name());
        assertEquals(409, ProblemDocument.of(new UnlawfulAct(Rule.NOT_NOW), Locale.ENGLISH).status());
    }

    @Test
    void aFaultTellsOnlyItsReference() {
        ProblemDocument problem = ProblemDocument.of(new NullPointerException("secret detail"), Locale.ENGLISH);
        assertEquals(500, problem.status());
        assertNotNull(problem.reference());
        assertFalse(problem.json().contains("secret"));
    }

    @Test
    void aLostDatabaseMeansTryAgain() {
        Throwable lost = new IllegalStateException(new SQLException("gone", "08006"));
        assertEquals(503, ProblemDocument.of(lost, Locale.ENGLISH).status());
    }

    @Test
    void chineseUnlessEnglishIsAskedForFirst() {
        assertEquals(Locale.SIMPLIFIED_CHINESE, Answer.language(List.of(Locale.ROOT)));
        assertEquals(Locale.SIMPLIFIED_CHINESE, Answer.language(List.of(Locale.FRENCH, Locale.CHINA, Locale.ENGLISH)));
        assertEquals(Locale.ENGLISH, Answer.language(List.of(Locale.UK, Locale.CHINA)));
        assertNull(ProblemDocument.of(new BadRequest(404, "unknown-rule", "x"), Locale.ENGLISH).reference());
    }
}
