package cn.hangce.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.policy.ProgramLibrary;
import cn.hangce.policy.Regulation;
import jakarta.json.JsonObject;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DocumentShapesTest {

    private final ProgramLibrary library = ProgramLibrary.ofClasspath(DocumentShapesTest.class.getClassLoader());
    private final Regulation fledglings = library.regulation("30").orElseThrow();

    @Test
    void aDocumentsSummaryHasItsDaysAndCounts() {
        JsonObject shape = DocumentShapes.summary(fledglings, library);
        assertEquals("杭科高〔2020〕71号", shape.getString("number"));
        assertEquals("2022-12-31", shape.getJsonObject("validity").getString("to"));
        assertEquals(3, shape.getJsonObject("counts").getInt("programs"));
        assertEquals("growth", shape.getString("family"));
    }

    @Test
    void theCoverageNamesWhatCarriesAClause() {
        JsonObject shape = DocumentShapes.coverage(library.coverage(fledglings), Locale.SIMPLIFIED_CHINESE);
        assertEquals(shape.getInt("total"), shape.getInt("accounted"));
        JsonObject age = shape.getJsonArray("clauses").getValuesAs(JsonObject.class).stream()
                .filter(clause -> clause.getString("cite").equals("三.2")).findFirst().orElseThrow();
        assertEquals("rule", age.getString("kind"));
        assertTrue(age.getJsonArray("where").toString().contains("fledgling-enterprise/conditions/age"), age.toString());
        assertFalse(age.containsKey("why"));
    }

    @Test
    void theWholeDocumentShowsWhatItEnds() {
        JsonObject shape = DocumentShapes.whole(fledglings, library);
        assertEquals("fledgling-enterprise", shape.getJsonArray("programs").getString(0));
        assertTrue(shape.getJsonArray("ties").toString().contains("杭科高〔2019〕68号"));
    }
}
