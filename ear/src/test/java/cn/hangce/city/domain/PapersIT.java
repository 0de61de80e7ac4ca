package cn.hangce.city.domain;

import static cn.hangce.city.domain.People.CITY;
import static cn.hangce.city.domain.People.DECIDER;
import static cn.hangce.city.domain.People.FINANCE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.casework.Call;
import cn.hangce.casework.Case;
import cn.hangce.casework.CaseReading;
import cn.hangce.casework.Decisions;
import cn.hangce.casework.DistrictDesk;
import cn.hangce.casework.DocumentNumbers;
import cn.hangce.casework.Editions;
import cn.hangce.casework.Issued;
import cn.hangce.casework.Rule;
import cn.hangce.casework.UnlawfulAct;
import cn.hangce.policy.Program;
import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import cn.hangce.reporting.archive.DocumentArchive;
import cn.hangce.reporting.archive.IssuedDocument;
import cn.hangce.reporting.batch.CertificateBundle;
import cn.hangce.reporting.batch.CertificateRun;
import cn.hangce.reporting.batch.CertificateRuns;
import cn.hangce.reporting.folder.CaseFolder;
import cn.hangce.reporting.papers.Drafts;
import cn.hangce.treasury.Instalment;
import cn.hangce.treasury.Treasury;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@DisplayName("The papers of the procedure in the server")
class PapersIT {

    private static final String FIRST = "91330108MANX21B964";
    private static final String SECOND = "91330108MA5AUWCA4Y";
    private static final String IN_XIAOSHAN = "91330109MABDJ7PF3D";
    private static final String AT_ONCE = "hangce.certificates.at-once";
    private static final Actor AUDITOR = People.official("auditor", Role.AUDITOR);

    @Inject
    private Walk walk;
    @Inject
    private DistrictDesk district;
    @Inject
    private Decisions decisions;
    @Inject
    private CaseReading reading;
    @Inject
    private Treasury treasury;
    @Inject
    private DocumentArchive archive;
    @Inject
    private DocumentNumbers numbers;
    @Inject
    private Editions editions;
    @Inject
    private Drafts drafts;
    @Inject
    private CertificateRuns runs;
    @Inject
    private CertificateBundle bundle;
    @Inject
    private CaseFolder folder;
    @Inject
    private UserTransaction transaction;

    @Deployment
    static EnterpriseArchive archive() {
        return InTheServer.archive();
    }

    @AfterEach
    void asInstalled() {
        System.clearProperty(AT_ONCE);
    }

    private List<String> kinds(String subject, Actor reader) {
        return archive.of(subject, reader).stream().map(IssuedDocument::kind).sorted().toList();
    }

    private static long count(List<String> kinds, String kind) {
        return kinds.stream().filter(kind::equals).count();
    }

    @Test
    @DisplayName("many at once, and half of them failing, leave no gap and no number twice")
    void numbersWithoutGaps() throws Exception {
        Program program = editions.of(walk.call(0));
        long before = number(taken(program, true));
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Callable<String>> acts = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                boolean kept = i % 2 == 0;
                acts.add(() -> taken(program, kept));
            }
            List<Long> kept = new ArrayList<>();
            for (Future<String> act : pool.invokeAll(acts)) {
                if (act.get() != null) {
                    kept.add(number(act.get()));
                }
            }
            assertEquals(LongStream.rangeClosed(before + 1, before + 30).boxed().toList(), kept.stream().sorted().toList());
        } finally {
            pool.shutdownNow();
        }
    }

    /** A number of the year 1999, in which nobody else issues; null where the transaction did not last. */
    private String taken(Program program, boolean kept) throws Exception {
        transaction.begin();
        String number = numbers.next(program, 1999);
        if (kept) {
            transaction.commit();
            return number;
        }
        transaction.rollback();
        return null;
    }

    private static long number(String written) {
        assertTrue(written.matches("杭科高〔1999〕\\d+号"), written);
        return Long.parseLong(written.replaceAll(".*〕(\\d+)号", "$1"));
    }

    @Test
    @DisplayName("an issue that fails gives its number back")
    void failedIssue() {
        Call call = walk.call(1_000_000);
        Case first = walk.recommended(call, FIRST);
        Case second = walk.recommended(call, SECOND);
        walk.decidable(List.of(first.id(), second.id()));
        decisions.decide(List.of(first.id()), true, "同意认定", DECIDER);
        assertThrows(UnlawfulAct.class, () -> decisions.issue(List.of(first.id(), second.id()), CITY), "the second one is not approved");
        String issued = decisions.issue(List.of(first.id()), CITY).documentNumber();
        Call next = walk.call(1);
        long gap = Long.parseLong(next.documentNumber().replaceAll(".*〕(\\d+)号", "$1")) - Long.parseLong(issued.replaceAll(".*〕(\\d+)号", "$1"));
        assertEquals(1, gap, issued + ", then " + next.documentNumber());
    }

    @Test
    @DisplayName("sent back, corrected, accepted, scored, paid: each step has its paper, and each reader those meant for them")
    void eachStep() {
        Call call = walk.call(1_000_000);
        Actor officer = People.district("滨江区");
        Case subject = walk.submitted(call, FIRST);
        district.returnForCorrection(subject.id(), reading.find(subject.id(), officer).version(), "审计报告缺少附注", officer);
        String file = "case:" + subject.id();
        assertEquals(1, count(kinds(file, People.firm(FIRST)), "correction-notice"));
        assertTrue(archive.of(file, officer).stream().filter(each -> each.kind().equals("correction-notice")).findFirst().orElseThrow()
                .number().matches("滨江区补〔2022〕\\d+号"));
        assertEquals(List.of(), kinds(file, People.firm(SECOND)), "nobody reads another’s letters");

        Case again = walk.recommendedAgain(subject.id(), FIRST);
        walk.recognised(List.of(again.id()));
        List<String> mine = kinds(file, People.firm(FIRST));
        assertEquals(1, count(mine, "acceptance-notice"));
        assertEquals(0, count(mine, "score-sheet"), "the experts’ sheets are not the applicant’s to read");
        assertEquals(0, count(kinds(file, officer), "score-sheet"), "nor the district’s");
        assertEquals(3, count(kinds(file, CITY), "score-sheet"));
        assertEquals(1, count(kinds("call:" + call.id(), AUDITOR), "review-minutes"));
        assertEquals(0, count(kinds("call:" + call.id(), officer), "review-minutes"));

        treasury.release(treasury.instalments(call.id()).stream().map(Instalment::id).toList(), FINANCE);
        assertEquals(1, count(kinds(file, People.firm(FIRST)), "fund-release-notice"));
        assertEquals(1, count(kinds("call:" + call.id(), FINANCE), "payment-list"));
        assertEquals(0, count(kinds("call:" + call.id(), null), "payment-list"), "not the public’s to read");
    }

    @Test
    @DisplayName("declined by the district, refused by the decision: the applicant gets a letter with the reason")
    void declined() {
        Call call = walk.call(1_000_000);
        Case one = walk.submitted(call, IN_XIAOSHAN);
        Actor officer = People.district("萧山区");
        district.reject(one.id(), reading.find(one.id(), officer).version(), "未在本区纳税", officer);
        assertEquals(1, count(kinds("case:" + one.id(), People.firm(IN_XIAOSHAN)), "rejection-notice"));

        Case other = walk.recommended(call, SECOND);
        walk.decidable(List.of(other.id()));
        decisions.decide(List.of(other.id()), false, "预算所限", DECIDER);
        assertEquals(1, count(kinds("case:" + other.id(), People.firm(SECOND)), "refusal-notice"));
    }

    @Test
    @DisplayName("a draft is an officer’s to see, takes no number and is kept nowhere")
    void drafts() {
        Call call = walk.call(1_000_000);
        Case subject = walk.recommended(call, FIRST);
        List<Long> cases = List.of(subject.id());
        walk.reviewed(cases, 80);
        assertPdf(drafts.notice(cases, "拟认定名单公示", CITY));
        assertThrows(UnlawfulAct.class, () -> drafts.notice(cases, "拟认定名单公示", People.firm(FIRST)));
        assertEquals(0, count(kinds("call:" + call.id(), CITY), "notice"));
        walk.published(cases);
        decisions.decide(cases, true, "同意认定", DECIDER);
        assertPdf(drafts.document(cases, CITY));
        assertPdf(drafts.certificate(cases, CITY));
        assertPdf(drafts.allocation(cases, CITY));
        assertThrows(UnlawfulAct.class, () -> drafts.document(cases, DECIDER));
        List<String> papers = kinds("call:" + call.id(), CITY);
        assertFalse(papers.contains("recognition-document") || papers.contains("allocation-list"), papers.toString());
        assertFalse(kinds("case:" + subject.id(), CITY).contains("certificate"));
    }

    /** The number of the letter that tells a firm that it was refused. */
    private String refusal(long subject) {
        return archive.of("case:" + subject, DECIDER).stream().filter(each -> each.kind().equals("refusal-notice")).findFirst().orElseThrow().number();
    }

    private static int serial(String number) {
        return Integer.parseInt(number.replaceAll(".*〕(\\d+)号", "$1"));
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(paper).replaceAll("\\s+", "");
        }
    }

    @Test
    @DisplayName("an act is rehearsed: its papers are shown without a number, what it is refused with is told, and nothing of it stays")
    void rehearsed() throws Exception {
        Call call = walk.call(1_000_000);
        Case first = walk.recommended(call, FIRST);
        Case subject = walk.recommended(call, SECOND);
        walk.decidable(List.of(first.id(), subject.id()));
        decisions.decide(List.of(first.id()), false, "预算所限", DECIDER);
        List<Long> cases = List.of(subject.id());
        long version = reading.find(subject.id(), DECIDER).version();

        String words = words(drafts.of(() -> decisions.decide(cases, false, "本批次不予认定", DECIDER)));
        assertTrue(words.contains("不予批准通知书") && words.contains("本批次不予认定") && words.contains("〔2022〕　号"), words);
        assertEquals(version, reading.find(subject.id(), DECIDER).version());
        assertEquals(0, count(kinds("case:" + subject.id(), DECIDER), "refusal-notice"));
        assertEquals(Rule.NOTHING_ISSUED, assertThrows(UnlawfulAct.class, () -> drafts.of(() -> decisions.decide(cases, true, "同意", DECIDER))).rule());
        assertThrows(UnlawfulAct.class, () -> drafts.of(() -> decisions.decide(cases, false, "不同意", CITY)), "not the city officer’s to decide");

        decisions.decide(cases, false, "本批次不予认定", DECIDER);
        assertEquals(serial(refusal(first.id())) + 1, serial(refusal(subject.id())), "a rehearsal takes no number");
    }

    private static void assertPdf(byte[] draft) {
        assertEquals("%PDF", new String(draft, 0, 4, StandardCharsets.US_ASCII));
    }

    @Test
    @DisplayName("certificates by a job: each once, all in one ZIP with their hashes and in one PDF")
    void certificatesByJob() throws Exception {
        System.setProperty(AT_ONCE, "1");
        Call call = walk.call(1_000_000);
        List<Long> cases = List.of(walk.recommended(call, FIRST).id(), walk.recommended(call, SECOND).id(), walk.recommended(call, IN_XIAOSHAN).id());
        walk.decidable(cases);
        decisions.decide(cases, true, "同意认定", DECIDER);
        Issued issued = decisions.issue(cases, CITY);
        CertificateRun run = done(call);
        assertEquals(3, runs.printed(run));
        for (Long each : cases) {
            assertEquals(1, count(kinds("case:" + each, CITY), "certificate"));
        }
        runs.again(run.id(), CITY);
        runs.resume();
        assertEquals(1, count(kinds("case:" + cases.get(0), CITY), "certificate"), "nothing is printed twice");

        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        bundle.zip(call.id(), issued.documentNumber(), CITY, zip);
        Map<String, byte[]> content = unzipped(zip.toByteArray());
        String list = new String(content.get("certificates.csv"), StandardCharsets.UTF_8);
        List<String> certificates = content.keySet().stream().filter(name -> name.startsWith("certificates/")).toList();
        assertEquals(3, certificates.size(), content.keySet().toString());
        for (String name : certificates) {
            assertTrue(list.contains(hash(content.get(name)) + "," + name), list);
        }
        assertTrue(content.keySet().stream().anyMatch(name -> name.startsWith("recognition-document")), content.keySet().toString());
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        bundle.pdf(call.id(), issued.documentNumber(), CITY, pdf);
        assertPdf(pdf.toByteArray());
        assertThrows(UnlawfulAct.class, () -> bundle.zip(call.id(), issued.documentNumber(), FINANCE, new ByteArrayOutputStream()));
    }

    /** The only run of a call, once it is done. */
    private CertificateRun done(Call call) {
        Await.until(() -> runs.of(call.id()).get(0).state() != CertificateRun.State.WAITING);
        CertificateRun run = runs.of(call.id()).get(0);
        assertEquals(CertificateRun.State.DONE, run.state(), run.failure());
        return run;
    }

    @Test
    @DisplayName("a case’s whole file is one ZIP whose index names each part with its hash; personal facts are masked in it")
    void wholeFile() throws Exception {
        Call call = walk.call(1_000_000);
        Case subject = walk.recommended(call, FIRST);
        walk.recognised(List.of(subject.id()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        folder.write(subject.id(), AUDITOR, out);
        Map<String, byte[]> content = unzipped(out.toByteArray());
        String index = new String(content.get("index.html"), StandardCharsets.UTF_8);
        for (Map.Entry<String, byte[]> part : content.entrySet()) {
            if (!part.getKey().startsWith("index.")) {
                assertTrue(index.contains(part.getKey()) && index.contains(hash(part.getValue())), part.getKey());
            }
        }
        for (String kind : List.of("call", "receipt", "verification-report", "recommendation-list", "score-sheet", "review-minutes", "notice",
                "recognition-document", "certificate", "allocation-list")) {
            assertTrue(content.keySet().stream().anyMatch(name -> name.startsWith("papers/" + kind + "-")), kind + " in " + content.keySet());
        }
        assertEquals(4, content.keySet().stream().filter(name -> name.startsWith("files/")).count());
        String facts = new String(content.get("facts.csv"), StandardCharsets.UTF_8);
        assertTrue(facts.contains("\"银行账号\",\"****9012\"") && facts.contains("\"联系电话\",\"622****9012\""), facts);
        assertThrows(UnlawfulAct.class, () -> folder.write(subject.id(), People.firm(FIRST), new ByteArrayOutputStream()));
        assertThrows(UnlawfulAct.class, () -> folder.write(subject.id(), People.district("西湖区"), new ByteArrayOutputStream()));
    }

    private static Map<String, byte[]> unzipped(byte[] zip) throws Exception {
        Map<String, byte[]> content = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                content.put(entry.getName(), in.readAllBytes());
            }
        }
        return content;
    }

    private static String hash(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
