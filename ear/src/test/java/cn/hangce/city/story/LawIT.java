package cn.hangce.city.story;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The law is there to be read. By name: {@code mvn verify -Dit.test=LawIT}. */
@DisplayName("The pages of the law")
class LawIT {

    @Test
    @DisplayName("show a document with where each clause went, and its text once an administrator has imported it")
    void law() {
        try (Chromium chromium = Chromium.launch()) {
            importText(chromium);
            read(chromium);
        }
    }

    @Test
    @DisplayName("fit the screen of a phone, the longest rows of clauses too")
    void phone() {
        try (Chromium chromium = Chromium.launch(); Desk anybody = Desk.ofAnybody(chromium)) {
            for (String page : List.of("index.xhtml", "programs.xhtml", "documents.xhtml", "program.xhtml?id=key-rd-enterprise",
                    "policy-document.xhtml?id=29", "policy-document.xhtml?id=14", "policy-document.xhtml?id=36")) {
                anybody.go(page);
                anybody.fitsPhone();
            }
        }
    }

    private static void importText(Chromium chromium) {
        try (Desk administrator = Desk.of(chromium, "administrator")) {
            administrator.go("admin/texts.xhtml");
            administrator.at("[id='texts:document']").selectOption("30");
            administrator.upload("[id='texts:file']", "30.txt", "text/plain", "一、总体要求（演练文本）".getBytes(StandardCharsets.UTF_8));
            administrator.press("import");
            administrator.told("已导入");
            administrator.look("16-texts");
        }
    }

    private static void read(Chromium chromium) {
        try (Desk anybody = Desk.ofAnybody(chromium)) {
            anybody.go("programs.xhtml");
            anybody.look("16-programs");
            anybody.go("program.xhtml?id=fledgling-enterprise");
            anybody.look("16-program");
            anybody.go("documents.xhtml");
            anybody.look("16-documents");
            anybody.go("policy-document.xhtml?id=30");
            anybody.reads("#accounted", "39");
            anybody.reads("#full-text", "总体要求（演练文本）");
            anybody.look("16-document");
        }
    }
}
