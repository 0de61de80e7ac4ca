package cn.hangce.city.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.city.RunningCity;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Somebody at a browser: signs on at Keycloak, goes to pages, presses buttons and reads what the page says. */
final class Desk implements AutoCloseable {

    /** After how long a click that opened nothing is made again. */
    private static final double READY_MS = 5_000;

    static final Path PICTURES = Path.of("target", "story");

    private final String person;
    private final Page page;
    private final List<String> faults = new ArrayList<>();

    private Desk(String person, BrowserContext browser) {
        this.person = person;
        browser.setDefaultTimeout(Chromium.PATIENCE_MS);
        page = browser.newPage();
        page.onPageError(fault -> faults.add(page.url() + " script: " + fault));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                faults.add(page.url() + " console: " + message.text());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith("http://localhost:") && !request.url().startsWith("data:") && !request.url().startsWith("blob:")) {
                faults.add(page.url() + " asks outside: " + request.url());
            }
        });
    }

    static Desk ofAnybody(Chromium chromium) {
        return new Desk("anybody", chromium.fresh());
    }

    /** Signs on; in the demonstration realm the password is the account’s name. */
    static Desk of(Chromium chromium, String account) {
        Desk desk = new Desk(account, chromium.fresh());
        desk.go("work/start");
        desk.page.locator("#username").fill(account);
        desk.page.locator("#password").fill(account);
        desk.page.locator("#kc-login").click();
        assertThat(desk.page.locator(".who-name")).isVisible();
        return desk;
    }

    Page page() {
        return page;
    }

    /** @param path below the application, such as {@code my/index.xhtml} */
    void go(String path) {
        page.navigate(RunningCity.city().web().resolve(path).toString());
    }

    /** The status with which a page answers; what the browser writes about it is not a fault. */
    int status(String path) {
        Response answer = page.navigate(RunningCity.city().web().resolve(path).toString());
        faults.clear();
        return answer.status();
    }

    Locator at(String selector) {
        return page.locator(selector);
    }

    /** Whatever of a kind holds these words. */
    Locator at(String selector, String words) {
        return page.locator(selector, new Page.LocatorOptions().setHasText(words)).first();
    }

    void fill(String selector, String value) {
        page.locator(selector).first().fill(value);
    }

    /** Opens a menu; again where the page was not yet ready for the first click. */
    void open(String menu, String within) {
        open(page.locator(menu), page.locator(within));
    }

    /** Clicks again where nothing came: the page was not ready, or moved under the pointer as when a file has just come up. */
    private static void open(Locator opener, Locator opened) {
        opener.click();
        try {
            opened.waitFor(new Locator.WaitForOptions().setTimeout(READY_MS));
        } catch (TimeoutError missed) {
            opener.click();
        }
    }

    /** Presses a button by the last part of its id; where the page asks back, says yes. */
    void press(String id) {
        press(page.locator("[id$=':" + id + "']").first());
    }

    void press(Locator button) {
        if (button.getAttribute("data-pfconfirmcommand") == null) {
            button.click();
            return;
        }
        Locator yes = page.locator(".ui-confirmdialog-yes");
        open(button, yes);
        yes.click();
    }

    /** The note above the page after an act. */
    void told(String part) {
        assertThat(page.locator("#messages")).containsText(part);
    }

    void reads(String selector, String part) {
        assertThat(page.locator(selector).first()).containsText(part);
    }

    void readsNothingOf(String part) {
        assertThat(page.locator("main")).not().containsText(part);
    }

    /** The row of a table that holds these words. */
    Locator row(String table, String words) {
        return page.locator("[id$='" + table + "'] tbody tr", new Page.LocatorOptions().setHasText(words)).first();
    }

    /** Ticks the rows of a table that hold these words, one after the other, as the page counts along. */
    void choose(String table, List<String> rows) {
        for (int count = 1; count <= rows.size(); count++) {
            row(table, rows.get(count - 1)).locator(".ui-chkbox-box").click();
            assertThat(page.locator("main")).containsText("已选 " + count);
        }
    }

    void upload(String selector, String name, String type, byte[] content) {
        page.locator(selector).setInputFiles(new com.microsoft.playwright.options.FilePayload(name, type, content));
    }

    /** The PDF that a button opens in a window of its own, asked for with this page’s form as it is filled in. */
    byte[] opened(String id) {
        Object answer = page.locator("[id$=':" + id + "']").first().evaluate("""
                async button => {
                  const answer = await fetch(button.form.action, {method: 'POST', body: new URLSearchParams(new FormData(button.form, button))});
                  const content = new Uint8Array(await answer.arrayBuffer());
                  if (answer.headers.get('Content-Type') !== 'application/pdf') {
                    return new DOMParser().parseFromString(new TextDecoder().decode(content), 'text/html').querySelector('main').textContent;
                  }
                  return 'pdf:' + btoa(Array.from(content, byte => String.fromCharCode(byte)).join(''));
                }""");
        assertTrue(answer.toString().startsWith("pdf:"), id + ": " + answer);
        return Base64.getDecoder().decode(answer.toString().substring("pdf:".length()));
    }

    /** What lies behind a link, fetched with this browser’s session. */
    byte[] fetch(Locator link) {
        return fetch(link.getAttribute("href"));
    }

    /** @param address as a link on this page has it */
    byte[] fetch(String address) {
        APIResponse answer = page.context().request().get(java.net.URI.create(page.url()).resolve(address).toString());
        assertEquals(200, answer.status(), address);
        return answer.body();
    }

    /** What the API answers to JSON. */
    String post(String path, String json) {
        APIResponse answer = page.context().request().post(RunningCity.city().web().resolve(path).toString(),
                RequestOptions.create().setHeader("Content-Type", "application/json").setData(json));
        assertEquals(200, answer.status(), answer.text());
        return answer.text();
    }

    /** On a phone nothing of the page lies beside the screen. */
    void fitsPhone() {
        page.setViewportSize(390, 844);
        assertEquals(0, page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth"),
                "wider than a phone: " + page.url());
        String name = java.net.URI.create(page.url()).getPath().replaceAll(".*/|[.]xhtml", "");
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("phone-" + name + ".png")).setFullPage(true));
        page.setViewportSize(1280, 900);
    }

    /** Keeps a picture of the whole page and lets the accessibility rules (WCAG 2.1 A and AA) look at it. */
    void look(String name) {
        // A button that is at work is pale until its answer is there; the arrows at the ends of an order stay so.
        assertThat(page.locator(".ui-state-loading, .ui-button.ui-state-disabled:not(.ranking .ui-button)")).hasCount(0);
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
        // PrimeFaces writes its notes as a list of alerts, which is read out well though it is no list by the letter.
        List<Rule> found = new AxeBuilder(page).exclude(".ui-messages").withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa")).analyze().getViolations();
        assertEquals(List.of(), found.stream().map(rule -> rule.getId() + " " + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList()).toList(),
                "accessibility of " + page.url());
    }

    /** Leaves the desk, as it was last seen in a picture; whatever went wrong unseen in the browser comes out now. */
    @Override
    public void close() {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("last-" + person + ".png")));
        page.context().close();
        assertEquals(List.of(), faults);
    }
}
