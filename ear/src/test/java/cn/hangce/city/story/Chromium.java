package cn.hangce.city.story;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The Chromium of this machine, without a window. Where there is none the story is skipped, unless
 * {@code -Dhangce.browser=required} insists on one; {@code hangce.browser} may also name the program.
 */
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    /** As root it has no sandbox to run in; and a test asks nobody outside for anything. */
    private static final List<String> ARGUMENTS = List.of("--lang=zh-CN", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");

    static final double PATIENCE_MS = 30_000;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path program) {
        // The first paper that a server prints takes its time, most of all on a machine that is busy.
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        // The driver would otherwise fetch browsers of its own.
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new LaunchOptions().setExecutablePath(program).setArgs(ARGUMENTS));
    }

    static Chromium launch() {
        String wish = System.getProperty("hangce.browser", "");
        Optional<Path> program = wish.isEmpty() || wish.equals("required") ? onThePath() : Optional.of(Path.of(wish));
        if (program.isEmpty() && wish.equals("required")) {
            throw new IllegalStateException("No Chromium on the PATH (looked for " + NAMES + "), and hangce.browser=required");
        }
        Assumptions.assumeTrue(program.isPresent(), "There is no Chromium on the PATH, so the browser story is not told");
        return new Chromium(program.orElseThrow());
    }

    private static Optional<Path> onThePath() {
        return NAMES.stream().flatMap(name -> folders().map(folder -> folder.resolve(name))).filter(Files::isExecutable).findFirst();
    }

    private static Stream<Path> folders() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).filter(folder -> !folder.isEmpty()).map(Path::of);
    }

    /** A browser of one’s own, with nothing remembered; without motion, so that a colour is not looked at on its way to another. */
    BrowserContext fresh() {
        return browser.newContext(new Browser.NewContextOptions().setLocale("zh-CN").setViewportSize(1280, 900)
                .setReducedMotion(ReducedMotion.REDUCE));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
