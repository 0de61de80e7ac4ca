package cn.hangce.city.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.city.RunningCity;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** By name: {@code mvn verify -Dit.test=SubmissionsSurviveKillIT}. */
@DisplayName("WildFly is killed in the middle of 200 submissions")
class SubmissionsSurviveKillIT {

    private static final int SUBMISSIONS = 200;
    private static final int KILL_AFTER = 60;
    private static final int AT_ONCE = 8;
    private static final Path FIRMS = Path.of("..", "config", "demonstration", "1-market-supervision.2022-04-20.csv");

    /** A firm with its draft, ready to be handed in. */
    private record Ready(Caller firm, Answer seen) {

        String address() {
            return Scene.WORK + "cases/" + seen.id();
        }

        /** @return the number of the receipt */
        String submit() throws IOException {
            Answer answer = firm.sendOrFail("POST", address() + "/submission", BodyPublishers.ofString(Scene.version(seen)), "application/json");
            if (answer.status() != 200) {
                throw new IOException("HTTP " + answer.status() + " " + answer.body());
            }
            return answer.json().getString("number");
        }
    }

    @Test
    @DisplayName("none that was acknowledged is lost, and none is there twice")
    void everySubmissionOnce() throws Exception {
        long call = Scene.call(0);
        List<Ready> drafts = drafts(call);

        Map<Long, String> acknowledged = new ConcurrentHashMap<>();
        Set<Long> unanswered = ConcurrentHashMap.newKeySet();
        CountDownLatch untilTheKill = new CountDownLatch(KILL_AFTER);
        ExecutorService clients = Executors.newFixedThreadPool(AT_ONCE);
        List<Future<?>> tries = drafts.stream().<Future<?>>map(draft -> clients.submit(() -> {
            try {
                acknowledged.put(draft.seen().id(), draft.submit());
                untilTheKill.countDown();
            } catch (IOException e) {
                unanswered.add(draft.seen().id());
            }
        })).toList();
        assertTrue(untilTheKill.await(2, TimeUnit.MINUTES), "the first submissions are acknowledged");
        RunningCity.city().killWildFly();
        for (Future<?> each : tries) {
            each.get();
        }
        clients.shutdown();
        assertTrue(acknowledged.size() >= KILL_AFTER && !unanswered.isEmpty(), "the kill fell into the middle");
        System.out.printf("Acknowledged before the kill: %d, without an answer: %d%n", acknowledged.size(), unanswered.size());

        RunningCity.city().startWildFly();

        Set<String> numbers = new HashSet<>();
        for (Ready draft : drafts) {
            long id = draft.seen().id();
            // Whoever got no answer does what a person does: the same thing again, from the same page.
            String number = acknowledged.containsKey(id) ? acknowledged.get(id) : draft.submit();
            Answer now = draft.firm().get(draft.address()).good();
            assertEquals(number, now.json().getString("number"));
            assertEquals(1, count(now, "SUBMIT"), "handed in once: " + number);
            numbers.add(number);
        }
        assertEquals(SUBMISSIONS, numbers.size(), "no number is given twice");
        assertEquals(SUBMISSIONS, Caller.of("city").get(Scene.WORK + "cases?call=" + call).good().list().size());
    }

    private static long count(Answer subject, String act) {
        return subject.json().getJsonArray("history").getValuesAs(JsonValue::asJsonObject).stream()
                .filter(step -> step.getString("act").equals(act)).count();
    }

    private static List<Ready> drafts(long call) throws Exception {
        List<Keycloak.Account> accounts = firms().map(code -> new Keycloak.Account("firm-" + code.toLowerCase(java.util.Locale.ROOT), code, List.of("applicant"))).toList();
        Keycloak.put(accounts);
        ExecutorService clients = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<Ready>> drafts = accounts.stream().map(account -> clients.submit(() -> {
                Caller firm = Caller.of(account.name());
                return new Ready(firm, Scene.complete(call, firm));
            })).toList();
            List<Ready> ready = new java.util.ArrayList<>();
            for (Future<Ready> draft : drafts) {
                ready.add(draft.get());
            }
            return ready;
        } finally {
            clients.shutdown();
        }
    }

    private static Stream<String> firms() throws IOException {
        try (CsvReader<NamedCsvRecord> file = CsvReader.builder().ofNamedCsvRecord(FIRMS)) {
            return file.stream().filter(firm -> firm.getField("登记状态").equals("存续")).map(firm -> firm.getField("统一社会信用代码"))
                    .limit(SUBMISSIONS).toList().stream();
        }
    }
}
