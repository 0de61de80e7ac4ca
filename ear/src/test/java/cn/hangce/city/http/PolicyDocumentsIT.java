package cn.hangce.city.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The documents, their accounting and the programs of every family, as the deployed application reads them")
class PolicyDocumentsIT {

    private final Caller anybody = Caller.anonymous();

    @Test
    void everyDocumentIsListed() {
        List<JsonObject> documents = anybody.get("api/v1/documents").good().list().getValuesAs(JsonObject.class);
        JsonObject incubators = documents.stream().filter(document -> document.getString("id").equals("33")).findFirst().orElseThrow();
        assertEquals("杭科高〔2020〕74号", incubators.getString("number"));
        assertEquals("carriers", incubators.getString("family"));
        assertEquals(4, incubators.getJsonObject("counts").getInt("programs"));
    }

    @Test
    void oneDocumentWithItsTiesAndItsAccounting() {
        assertTrue(anybody.get("api/v1/documents/33").good().json().getJsonArray("ties").toString().contains("杭科高〔2019〕67号"));
        JsonObject coverage = anybody.get("api/v1/documents/33/coverage").good().json();
        assertEquals(coverage.getInt("total"), coverage.getInt("accounted"));
        assertEquals(coverage.getInt("total"), coverage.getJsonArray("clauses").size());
    }

    @Test
    void aDocumentThatIsNotThere() {
        Answer answer = anybody.get("api/v1/documents/99");
        assertEquals(404, answer.status());
        assertEquals("unknown-document", answer.problem());
    }

    @Test
    @DisplayName("facts of a family’s own vocabulary are known to the server")
    void aProgramAndARuleOfAnotherFamily() {
        JsonObject assessment = anybody.post("api/v1/programs/incubator-upgrade/assessment", """
                {"facts": {"as_of": "2021-09-01", "district": "临安区", "level": "national", "received_yuan": 500000}}""").good().json();
        assertEquals(500_000, assessment.getJsonObject("amounts").getInt("reward"));
        assertEquals(125_000, assessment.getInt("city_yuan"));
        JsonObject price = anybody.post("api/v1/rules/innovative-land-start-price/evaluation", """
                {"facts": {"industrial_appraisal_yuan": 100000000, "term_years": 30}}""").good().json();
        assertEquals(90_000_000, price.getInt("value"));
        assertTrue(anybody.get("api/v1/rules").good().list().size() >= 6);
        assertEquals("杭科高〔2020〕74号", anybody.get("api/v1/rules/incubatee-graduates").good().json().getString("document"));
    }
}
