package cn.hangce.city.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.city.RunningCity;
import cn.hangce.launcher.Settings;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;

@DisplayName("Officials are reminded of days that are due, in the product and by a real mail server")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class WorkMailIT {

    private static final JsonObject BRIDGE = Json.createObjectBuilder().add("registered_in_hangzhou", true).add("is_tech_sme", true)
            .add("is_high_tech_enterprise", false).add("within_sme_scale", true).add("renewing_bank_loan", true).add("days_before_maturity", 20)
            .add("requested_yuan", 8_000_000).add("needed_yuan", 10_000_000).add("self_funded_yuan", 2_000_000).add("contact_name", "示例联系人")
            .add("contact_phone", "0571-00000000").add("payee_bank", "示例银行杭州分行").add("payee_account", "6222020200123459012").build();

    private static long id;
    private static String number;

    @BeforeAll
    static void scene() {
        Scene.day("2022-05-05");
        // They have come through the door once.
        List.of("manager", "decider").forEach(account -> Caller.of(account).get(Scene.WORK + "cases/0"));
        Caller city = Caller.of("city");
        long call = city.post(Scene.WORK + "calls", Json.createObjectBuilder().add("program", "bridge-loan").add("title", "周转资金")
                .add("opens_on", "2022-05-01").add("closes_on", "2022-05-31").add("city_budget_yuan", 100_000_000).add("publicity_days", 7)
                .add("panel_size", 3).add("pass_mark", 60).build().toString()).good().id();
        city.post(Scene.WORK + "calls/" + call + "/publication", "{}").good();
        Caller firm = Caller.of("applicant");
        Answer opened = firm.post(Scene.WORK + "calls/" + call + "/case", "{}").good();
        String address = Scene.WORK + "cases/" + opened.id();
        firm.put(address + "/facts", Scene.filling(opened.version(), BRIDGE)).good();
        firm.upload(address + "/materials/application-form?name=a.pdf", Scene.PDF).good();
        Answer submitted = Scene.submit(firm.get(address).good(), firm).good();
        id = submitted.id();
        number = text("select number from application_case where id = " + id);
        Caller.of("manager").post(Scene.WORK + "inbox/cases/" + id + "/claim", "{}").good();
    }

    @AfterAll
    static void dayAsOthersExpectIt() {
        Scene.day("2022-05-20");
    }

    @Test
    @Order(1)
    @DisplayName("who has a case is told before it is due and when it is late, and whoever answers for the office is told then; each once and without an applicant’s name")
    void reminded() throws MessagingException, IOException {
        Scene.day("2022-05-06");
        awaitTrue(() -> mailsTo("manager", number).size() == 1);
        assertTrue(body(mailsTo("manager", number).get(0)).contains("应于 2022年5月9日 前办结"), body(mailsTo("manager", number).get(0)));
        assertTrue(body(mailsTo("manager", number).get(0)).contains("办理：" + RunningCity.city().web() + "work/case.xhtml?id=" + id), body(mailsTo("manager", number).get(0)));
        run("update official set language = 'en' where account = 'decider'");
        Scene.day("2022-05-10");
        awaitTrue(() -> mailsTo("manager", number).size() == 2);
        awaitTrue(() -> !mailsTo("decider", "For you to follow up").isEmpty());
        String above = body(mailsTo("decider", "For you to follow up").get(0));
        assertTrue(above.contains("Open it: " + RunningCity.city().web() + "work/inbox.xhtml?tab=OTHERS&due=OVERDUE&program=bridge-loan"), above);
        assertTrue(above.contains("9 May 2022"), above);

        // Other days and other servers look again; what was told is not told again.
        Scene.day("2022-05-11");
        Scene.day("2022-05-12");
        awaitTrue(() -> count("select count(*) from outgoing_mail where sent_at is null and given_up_at is null") == 0);
        assertEquals(2, count("select count(*) from message where account = 'manager' and link = '/work/case.xhtml?id=" + id + "'"));
        assertEquals(2, mailsTo("manager", number).size());
        MimeMessage late = mailsTo("manager", number).get(1);
        assertEquals(1, count("select count(*) from outgoing_mail where message_id = '" + late.getMessageID() + "' and sent_at is not null and tries = 1"));
        assertEquals("hangce@city.example", late.getFrom()[0].toString());
        assertEquals("auto-generated", late.getHeader("Auto-Submitted")[0]);
        assertTrue(late.getSubject().startsWith("【杭策】"), late.getSubject());
        assertFalse(body(late).contains("青禾"), "no applicant’s name");
        assertTrue(body(late).contains("/work/inbox.xhtml"));
    }

    @Test
    @Order(2)
    @DisplayName("mail that no server takes stays in the outbox, is tried again later, and is sent once when a server is there again")
    void kept() {
        RunningCity.mail().stop();
        String subject = "kept-" + id;
        try {
            run("insert into outgoing_mail (message_id, account, address, subject, body, written_at, next_try_at) values ('<" + subject
                    + "@t>', 'manager', 'manager@hangce.example', '" + subject + "', 'x', now(), now())");
            awaitTrue(() -> count("select count(*) from outgoing_mail where subject = '" + subject + "' and tries = 1 and sent_at is null and last_error is not null"
                    + " and next_try_at > now()") == 1);
        } finally {
            RunningCity.mail().start();
        }
        run("update outgoing_mail set next_try_at = now() where subject = '" + subject + "' and sent_at is null");
        awaitTrue(() -> count("select count(*) from outgoing_mail where subject = '" + subject + "' and sent_at is not null") == 1);
        assertEquals(1, Arrays.stream(RunningCity.mail().getReceivedMessages()).filter(mail -> subject.equals(subjectOf(mail))).count());
    }

    private static String subjectOf(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<MimeMessage> mailsTo(String account, String containing) {
        return Arrays.stream(RunningCity.mail().getReceivedMessagesForDomain(account + "@hangce.example")).filter(mail -> body(mail).contains(containing)).toList();
    }

    private static String body(MimeMessage mail) {
        try {
            return String.valueOf(mail.getContent());
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void awaitTrue(BooleanSupplier done) {
        long end = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        while (!done.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "it is done in time");
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private static long count(String sql) {
        return Long.parseLong(text(sql));
    }

    private static String text(String sql) {
        try (Connection database = connect(); Statement statement = database.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(String sql) {
        try (Connection database = connect(); Statement statement = database.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connect() throws SQLException {
        Settings.Database database = RunningCity.city().database();
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
