package cn.hangce.city.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.city.RunningCity;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.json.Json;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * 200 at once, all signed on, for five minutes: enterprises that read, save and hand in, districts that verify, visitors. Beside
 * them one asks for a bare Faces page on the same server all the time, so that the two can be compared. By name:
 * {@code mvn verify -Dit.test=LoadMeasurement}; seconds and users by {@code -Dhangce.load.seconds} and {@code -Dhangce.load.users}.
 */
@ExtendWith(ArquillianExtension.class)
@DisplayName("Two hundred at once")
class LoadMeasurement {

    private static final Path FIRMS = Path.of("..", "config", "demonstration", "1-market-supervision.2022-04-20.csv");
    private static final int USERS = Integer.getInteger("hangce.load.users", 200);
    private static final int SECONDS = Integer.getInteger("hangce.load.seconds", 300);
    /** How long somebody looks at a page before the next click: 3 to 9 seconds. */
    private static final int LEAST_MS = 3_000;
    private static final int MORE_MS = 6_000;
    private static final List<String> PUBLIC = List.of("programs.xhtml", "program.xhtml?id=fledgling-enterprise", "calls.xhtml", "notices.xhtml",
            "policy-document.xhtml?id=30", "calculator.xhtml?program=makerspace-running");

    private final Map<String, Queue<Long>> took = new ConcurrentHashMap<>();
    private final Map<Long, String> handedIn = new ConcurrentHashMap<>();

    @Deployment(testable = false)
    static WebArchive bare() {
        return ShrinkWrap.create(WebArchive.class, "bare.war").addAsWebResource(new StringAsset("""
                <!DOCTYPE html>
                <html xmlns="http://www.w3.org/1999/xhtml" xmlns:h="jakarta.faces.html">
                  <h:head><title>bare</title></h:head><h:body><h:outputText value="bare"/></h:body>
                </html>"""), "index.xhtml").setWebXML(new StringAsset("""
                <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
                  <servlet><servlet-name>faces</servlet-name><servlet-class>jakarta.faces.webapp.FacesServlet</servlet-class></servlet>
                  <servlet-mapping><servlet-name>faces</servlet-name><url-pattern>*.xhtml</url-pattern></servlet-mapping>
                </web-app>"""));
    }

    /** Somebody at work, until the time is over. */
    private interface Work {

        void once(Random chance) throws Exception;
    }

    @Test
    @RunAsClient
    void measure() throws Exception {
        long call = Scene.call(0);
        int firms = USERS * 8 / 10;
        List<Work> all = new ArrayList<>(enterprises(call, firms));
        for (String district : List.of("district", "district2", "district3")) {
            SignedOn officer = SignedOn.of(district);
            all.add(chance -> page("work/inbox", officer, chance.nextBoolean() ? "work/inbox.xhtml?tab=GROUP" : "district/cases.xhtml?call=" + call));
            all.add(new Verifying(call, district));
        }
        SignedOn visitor = SignedOn.of("auditor");
        while (all.size() < USERS) {
            all.add(chance -> page("public pages", visitor, PUBLIC.get(chance.nextInt(PUBLIC.size()))));
        }
        run(all);
        report();
        Caller city = Caller.of("city");
        for (Map.Entry<Long, String> each : handedIn.entrySet()) {
            assertEquals(each.getValue(), city.get(Scene.WORK + "cases/" + each.getKey()).good().json().getString("number"), "nothing is lost");
        }
        assertTrue(handedIn.size() > firms / 2, "they came to hand in: " + handedIn.size());
        assertEquals(handedIn.size(), handedIn.values().stream().distinct().count(), "no number is given twice");
    }

    private List<Work> enterprises(long call, int firms) throws Exception {
        List<String> codes = codes(firms);
        Keycloak.put(codes.stream().flatMap(code -> Stream.of(clerk(code), program(code)).map(name -> new Keycloak.Account(name, code, List.of("applicant")))).toList());
        ExecutorService clients = Executors.newFixedThreadPool(4);
        try {
            List<Future<Work>> ready = new ArrayList<>();
            for (String code : codes) {
                ready.add(clients.submit((Callable<Work>) () -> {
                    Caller firm = Caller.of(program(code));
                    return new Applying(SignedOn.of(clerk(code)), firm, Scene.complete(call, firm));
                }));
            }
            List<Work> works = new ArrayList<>();
            for (Future<Work> each : ready) {
                works.add(each.get());
            }
            return works;
        } finally {
            clients.shutdown();
        }
    }

    /** Who sits at the firm’s browser. */
    private static String clerk(String code) {
        return "load-" + code.toLowerCase(Locale.ROOT);
    }

    /** What the firm’s own program signs on as: Keycloak takes two sign-ons of one account at the same moment for an attack. */
    private static String program(String code) {
        return clerk(code) + "-program";
    }

    private static List<String> codes(int firms) throws IOException {
        try (CsvReader<NamedCsvRecord> file = CsvReader.builder().ofNamedCsvRecord(FIRMS)) {
            return file.stream().filter(firm -> firm.getField("登记状态").equals("存续")).map(firm -> firm.getField("统一社会信用代码"))
                    .limit(firms).toList();
        }
    }

    /** Reads its pages, saves its draft now and then, and hands it in in the course of the time. */
    private final class Applying implements Work {

        private final SignedOn browser;
        private final Caller firm;
        private final long id;
        private long version;
        private boolean draft = true;

        Applying(SignedOn browser, Caller firm, Answer seen) {
            this.browser = browser;
            this.firm = firm;
            this.id = seen.id();
            this.version = seen.version();
        }

        @Override
        public void once(Random chance) throws Exception {
            int what = chance.nextInt(100);
            if (draft && what < 15) {
                version = timed("save a draft", () -> firm.put(Scene.WORK + "cases/" + id + "/facts",
                        Scene.filling(version, Json.createObjectBuilder().add("main_product", "传感器 " + chance.nextInt(1000)).build())).good()).version();
            } else if (draft && what < 20) {
                Answer done = timed("hand in", () -> firm.post(Scene.WORK + "cases/" + id + "/submission", "{\"version\":" + version + "}").good());
                handedIn.put(id, done.json().getString("number"));
                draft = false;
            } else if (what < 30) {
                page("my/index", browser, "my/index.xhtml");
            } else if (what < 65) {
                page("my/case", browser, "my/case.xhtml?id=" + id);
            } else {
                page("public pages", browser, PUBLIC.get(chance.nextInt(PUBLIC.size())));
            }
        }
    }

    /** Looks for a case of the district and finds on its facts. */
    private final class Verifying implements Work {

        private final Caller officer;
        private final long call;

        Verifying(long call, String account) {
            this.officer = Caller.of(account);
            this.call = call;
        }

        @Override
        public void once(Random chance) throws Exception {
            List<Long> waiting = timed("list of cases", () -> officer.get(Scene.WORK + "cases?call=" + call).good()).list().stream()
                    .map(each -> each.asJsonObject()).filter(each -> each.getString("status").equals("UNDER_WAY"))
                    .map(each -> each.getJsonNumber("id").longValueExact()).toList();
            if (!waiting.isEmpty()) {
                long id = waiting.get(chance.nextInt(waiting.size()));
                timed("verify", () -> officer.put(Scene.WORK + "cases/" + id + "/findings/facts/employees", "{\"finding\":\"CONFIRMED\"}").good());
            }
        }
    }

    private void page(String kind, SignedOn browser, String path) throws Exception {
        int status = timed(kind, () -> browser.open(RunningCity.city().web().resolve(path)));
        assertEquals(200, status, path);
    }

    private <T> T timed(String kind, Callable<T> act) throws Exception {
        long begin = System.nanoTime();
        T result = act.call();
        took.computeIfAbsent(kind, key -> new ConcurrentLinkedQueue<>()).add(System.nanoTime() - begin);
        return result;
    }

    private void run(List<Work> all) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        ExecutorService people = Executors.newFixedThreadPool(all.size() + 1);
        try {
            List<Future<?>> done = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                Work work = all.get(i);
                Random chance = new Random(i);
                done.add(people.submit(() -> {
                    while (System.nanoTime() < end) {
                        TimeUnit.MILLISECONDS.sleep(LEAST_MS + chance.nextInt(MORE_MS));
                        work.once(chance);
                    }
                    return null;
                }));
            }
            SignedOn somebody = SignedOn.of("auditor");
            URI bare = RunningCity.city().web().resolve("/bare/index.xhtml");
            done.add(people.submit(() -> {
                while (System.nanoTime() < end) {
                    TimeUnit.MILLISECONDS.sleep(200);
                    assertEquals(200, (int) timed("a bare Faces page", () -> somebody.open(bare)));
                }
                return null;
            }));
            for (Future<?> each : done) {
                each.get();
            }
        } finally {
            people.shutdownNow();
        }
    }

    private void report() throws IOException {
        double bare = percentile(took.get("a bare Faces page"), 50);
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT, "%d users, %d s, %d requests%n%-20s %8s %9s %9s %9s %12s%n", USERS, SECONDS,
                took.values().stream().mapToInt(Queue::size).sum(), "", "requests", "p50 ms", "p95 ms", "max ms", "p50 to bare"));
        took.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(each -> table.append(String.format(Locale.ROOT, "%-20s %8d %9.1f %9.1f %9.1f %12.1f%n",
                each.getKey(), each.getValue().size(), percentile(each.getValue(), 50), percentile(each.getValue(), 95), percentile(each.getValue(), 100),
                percentile(each.getValue(), 50) / bare)));
        System.out.println(table);
        Files.writeString(Path.of("target", "load.txt"), table);
    }

    private static double percentile(Queue<Long> times, int percent) {
        long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }
}
