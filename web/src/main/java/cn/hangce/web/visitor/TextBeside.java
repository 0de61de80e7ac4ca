package cn.hangce.web.visitor;

import cn.hangce.casework.FullText;
import cn.hangce.casework.FullTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The full text of a document beside its outline, where an administrator has imported one. */
@Named("textBeside")
@RequestScoped
public class TextBeside {

    @Inject
    private FullTexts texts;
    /** What was not there is remembered too, as a page asks several times. */
    private final Map<String, Optional<FullText>> read = new HashMap<>();

    /** @return null where there is none */
    public FullText of(String documentId) {
        return read.computeIfAbsent(documentId, texts::find).orElse(null);
    }
}
