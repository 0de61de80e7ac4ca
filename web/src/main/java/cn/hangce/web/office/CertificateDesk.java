package cn.hangce.web.office;

import cn.hangce.reporting.batch.CertificateBundle;
import cn.hangce.reporting.batch.CertificateRun;
import cn.hangce.reporting.batch.CertificateRuns;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The certificates of a call, document by document: how far they are printed, and all of them as one file. */
@Named("certificateDesk")
@RequestScoped
public class CertificateDesk {

    private static final int ALL = 100;

    @Inject
    private CallDesk desk;
    @Inject
    private CertificateRuns runs;
    @Inject
    private CertificateBundle bundle;
    @Inject
    private CurrentActor current;
    private List<Line> lines;

    /**
     * @param run     null where the certificates were issued with the document
     * @param printed how many of the run are in the archive
     */
    public record Line(String document, CertificateRun run, int printed) {

        /** All certificates are there. */
        public boolean ready() {
            return run == null || run.state() == CertificateRun.State.DONE;
        }

        public boolean working() {
            return run != null && run.state() == CertificateRun.State.WAITING;
        }

        public int percent() {
            return ALL * printed / run.total();
        }

        public String address() {
            return URLEncoder.encode(document, StandardCharsets.UTF_8);
        }
    }

    public List<Line> getLines() {
        if (lines == null) {
            Map<String, CertificateRun> byDocument = runs.of(desk.getId()).stream().collect(Collectors.toMap(CertificateRun::documentNumber, run -> run));
            lines = bundle.documents(desk.getId()).stream().map(document -> line(document, byDocument.get(document))).toList();
        }
        return lines;
    }

    private Line line(String document, CertificateRun run) {
        return new Line(document, run, run == null ? 0 : runs.printed(run));
    }

    /** Some certificates are being printed; the page looks again. */
    public boolean isWorking() {
        return getLines().stream().anyMatch(Line::working);
    }

    /** Goes on with a run that has stopped. */
    public void again(long run) {
        runs.again(run, current.require(Permission.ISSUE_DOCUMENTS));
        lines = null;
    }
}
