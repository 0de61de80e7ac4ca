package cn.hangce.web;

import cn.hangce.casework.files.FileStore;
import cn.hangce.casework.files.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the files that come with a form into the store. */
@ApplicationScoped
public class Uploads {

    @Inject
    private FileStore store;

    /** Empty where no file was chosen. @throws cn.hangce.casework.UnlawfulAct where the store refuses it; nothing is kept then */
    public Optional<StoredFile> keepChosen(Part part) throws IOException {
        if (part == null || part.getSubmittedFileName() == null || part.getSubmittedFileName().isBlank()) {
            return Optional.empty();
        }
        return Optional.of(keep(part));
    }

    /** All that hold anything, however many were chosen. @param parts null where none was */
    public List<StoredFile> keepAll(List<Part> parts) throws IOException {
        List<StoredFile> kept = new ArrayList<>();
        for (Part part : parts == null ? List.<Part>of() : parts) {
            if (part.getSize() > 0) {
                kept.add(keep(part));
            }
        }
        return kept;
    }

    /** @throws cn.hangce.casework.UnlawfulAct where the store refuses it; nothing is kept then */
    public StoredFile keep(Part part) throws IOException {
        try (InputStream content = part.getInputStream()) {
            return store.keep(content, part.getSubmittedFileName());
        }
    }
}
