package cn.hangce.city.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.city.Signatures;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whoever holds a document can have it checked, without signing on")
class VerificationPageIT {

    private static final String PAGE = "verify.xhtml";
    private static final String BUREAU = "杭州市科学技术局";

    private static final Visitor VISITOR = new Visitor();
    private static byte[] file;
    private static byte[] exchanged;
    private static String code;

    @BeforeAll
    static void issued() {
        String page = VISITOR.open("call.xhtml?id=" + Scene.call(1_000_000));
        code = Pattern.compile("/document/(\\w+)\"").matcher(page).results().findFirst().orElseThrow().group(1);
        file = VISITOR.fetch("document/" + code);
        exchanged = VISITOR.fetch("document/" + code + ".ofd");
    }

    private static String checked(byte[] content) {
        String page = VISITOR.form(PAGE, "check-file").send("file", "通知.pdf", content).good().body();
        return page.substring(page.indexOf("id=\"file-result\""));
    }

    @Test
    @DisplayName("a file as it was issued is genuine, in force and unaltered; who sealed it and when stands there")
    void genuine() {
        String result = checked(file);
        assertTrue(result.contains("真实有效，未被改动") && result.contains(BUREAU) && result.contains("2022") && result.contains(code), result);
    }

    @Test
    @DisplayName("one altered byte is reported, in the content as in what was filled up behind the signature")
    void altered() {
        byte[] forged = file.clone();
        forged[forged.length / 3] ^= 1;
        String result = checked(forged);
        assertTrue(result.contains("文件已被改动"), result);
        assertFalse(result.contains(code), "what it pretends to be is not said of a forgery");

        byte[] padded = file.clone();
        String text = new String(file, StandardCharsets.ISO_8859_1);
        padded[text.indexOf("00>", text.lastIndexOf("/Contents <"))] = '1';
        assertTrue(checked(padded).contains("文件已被改动"));
    }

    @Test
    @DisplayName("the file that offices exchange is checked in the same way")
    void exchange() {
        String result = checked(exchanged);
        assertTrue(result.contains("真实有效，未被改动") && result.contains(BUREAU) && result.contains(code), result);

        byte[] forged = exchanged.clone();
        forged[forged.length / 3] ^= 1;
        assertTrue(checked(forged).contains("文件已被改动"));
    }

    @Test
    @DisplayName("a PDF that nobody signed is not known, and what is no PDF cannot be read")
    void strangers() {
        assertTrue(checked(Scene.PDF.getBytes(StandardCharsets.US_ASCII)).contains("无法读取")
                || checked(Scene.PDF.getBytes(StandardCharsets.US_ASCII)).contains("查无此件"));
        assertTrue(checked("这不是文件".getBytes(StandardCharsets.UTF_8)).contains("无法读取"));
    }

    @Test
    @DisplayName("it says that it is a demonstration's seal, and offers the certificate to check with one's own means")
    void demonstration() {
        assertTrue(VISITOR.open(PAGE).contains("没有法律效力"));
        SignatureWrapper signature = Signatures.byDss(file, VISITOR.fetch("seal-authorities.pem"));
        assertTrue(signature.isSignatureValid() && signature.isTrustedChain());
        assertEquals(BUREAU, signature.getSigningCertificate().getCommonName());
        assertTrue(signature.getSigningCertificate().getOrganizationalUnit().contains("Demonstration only"));
    }

    @Test
    @DisplayName("pdfsig, where there is one, finds the signature valid and the whole document signed")
    void pdfsig() throws Exception {
        Optional<String> says = Signatures.byPdfsig(file);
        says.ifPresent(text -> assertTrue(text.contains("Signature is Valid") && text.contains("Total document signed"), text));
    }

    @Test
    @DisplayName("a certificate is checked without a word about whose it is")
    void nothingPersonal() {
        JsonObject found = Caller.anonymous().get("api/v1/documents/" + code + "/verification").good().json();
        assertEquals(List.of(), found.getJsonArray("replaces"));
        assertFalse(found.containsKey("replaced_by"));
        assertEquals(List.of("code", "state", "kind", "title", "number", "issued_on", "sha256", "replaces", "exchange_sha256"), List.copyOf(found.keySet()));
    }

    @Test
    @DisplayName("an officer who keeps no seal cannot publish what has to be sealed")
    void withoutSeal() {
        Keycloak.put(List.of(new Keycloak.Account("no-seal", null, List.of("city-officer"))));
        Caller officer = Caller.of("no-seal");
        long draft = officer.post(Scene.WORK + "calls", "{\"program\":\"fledgling-enterprise\",\"title\":\"没有印章的通知\",\"opens_on\":\"2022-05-01\","
                + "\"closes_on\":\"2022-05-31\",\"city_budget_yuan\":1,\"publicity_days\":7,\"panel_size\":3,\"pass_mark\":60}").good().id();
        Answer answer = officer.post(Scene.WORK + "calls/" + draft + "/publication", "{}");
        assertEquals(403, answer.status(), answer.body());
        assertEquals("seal-documents", answer.problem());
        assertEquals(404, VISITOR.status("call.xhtml?id=" + draft));
    }
}
