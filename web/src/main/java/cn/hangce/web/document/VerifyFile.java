package cn.hangce.web.document;

import cn.hangce.reporting.archive.FileVerification;
import cn.hangce.reporting.archive.FileVerifier;
import cn.hangce.web.Bundles;
import cn.hangce.web.Notes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.omnifaces.util.Faces;

/** Whether a file is as it was issued, for everybody who holds it. The file is read, compared and forgotten. */
@Named("verifyFile")
@RequestScoped
public class VerifyFile {

    /** The largest that this house issues is far smaller. */
    private static final int MAX_MB = 20;

    @Inject
    private FileVerifier verifier;
    @Inject
    private Checkers checkers;
    @Inject
    private Bundles bundles;
    @Inject
    private Notes notes;
    private Part file;
    private String name;
    private FileVerification result;

    public void check() throws IOException {
        OptionalLong wait = checkers.secondsToWait(Faces.getRemoteAddr());
        if (wait.isPresent()) {
            notes.warn(bundles.text("public", "verify.file.too.often", Long.toString(wait.getAsLong() / 60 + 1)));
        } else if (file.getSize() > MAX_MB * 1024L * 1024) {
            notes.warn(bundles.text("public", "verify.file.too.large", Integer.toString(MAX_MB)));
        } else {
            try (InputStream content = file.getInputStream()) {
                result = verifier.verify(content.readAllBytes());
            }
            name = Path.of(file.getSubmittedFileName()).getFileName().toString();
        }
    }

    /** Null until a file is checked. */
    public FileVerification getResult() {
        return result;
    }

    /** As its holder calls it. */
    public String getName() {
        return name;
    }

    /** Whether this house’s seals are a demonstration’s. */
    public boolean isDemonstration() {
        return verifier.demonstration();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
