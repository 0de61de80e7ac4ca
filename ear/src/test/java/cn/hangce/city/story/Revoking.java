package cn.hangce.city.story;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;

/** How a standing is taken away: its holder is told and may answer, then it is decided. */
final class Revoking {

    private Revoking() {
    }

    /** @return the page of what this holder holds under this title */
    static String open(Desk desk, String holder, String title) {
        desk.go("work/recognitions.xhtml");
        desk.at("main tbody tr:has-text('" + holder + "')").filter(new Locator.FilterOptions().setHasText(title)).locator("a").first().click();
        desk.reads("h1", holder);
        return desk.page().url().replaceAll(".*[?&]id=(\\d+).*", "$1");
    }

    /** On the page that is open. */
    static void giveNotice(Desk city, String ground, LocalDate viewUntil, String reason) {
        giveNotice(city, "give", ground, viewUntil, reason);
    }

    private static void giveNotice(Desk city, String form, String ground, LocalDate viewUntil, String reason) {
        Locator grounds = city.at("[id='" + form + ":ground']");
        if (!grounds.isVisible()) {
            city.at("[id='" + form + "'] summary").click();
        }
        grounds.selectOption(new SelectOption().setValue(grounds.locator("option", new Locator.LocatorOptions().setHasText(ground)).first().getAttribute("value")));
        city.fill("[id='" + form + ":viewUntil']", viewUntil.toString());
        city.fill("[id='" + form + ":reason']", reason);
        city.press("giveNotice");
        city.told("已告知单位");
    }

    /** What was granted in a case of a program that recognises nobody: notice, view, decision. */
    static void cancel(Procession project, String applicant, String ground, String reason) {
        try (Desk city = project.as("city")) {
            city.go("work/case.xhtml?id=" + project.id());
            giveNotice(city, "notice", ground, project.day().plusDays(10), reason);
            city.reads("#sanctions", reason);
            city.look("36-notice");
        }
        try (Desk holder = project.as(applicant)) {
            holder.go("my/case.xhtml?id=" + project.id());
            holder.reads("#sanctions", reason);
            holder.fill("[id='state:view']", "发票由供应商开具，本单位不知情");
            holder.press("send");
            holder.reads("#sanctions", "本单位不知情");
        }
        try (Desk decider = project.as("decider")) {
            decider.go("work/case.xhtml?id=" + project.id());
            decider.fill("[id='sanction:decision']", "事实清楚，依据充分");
            assertTrue(Paper.draft(decider, "draftSanction").contains("取消支持决定书"));
            decider.press("carryOut");
            decider.told("已作出处理决定");
            decider.reads("#bars", ground);
        }
    }

    static void decide(Desk decider, String recognition) {
        decider.go("work/recognition.xhtml?id=" + recognition);
        decider.fill("[id='decide:decision']", "事实清楚，依据充分");
        assertTrue(Paper.draft(decider, "draftRevoke").contains("撤销认定决定书"));
        decider.press("revoke");
        decider.told("已撤销");
        decider.reads("#bars", "限制申报");
    }
}
