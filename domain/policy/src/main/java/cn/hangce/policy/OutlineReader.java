package cn.hangce.policy;

import cn.hangce.policy.file.Scalar;
import cn.hangce.policy.file.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the outline of a document: its clauses in the order of the text. */
final class OutlineReader {

    private static final Text NOTHING = new Text("", "");

    private final FileCheck check;
    private final Clauses clauses;

    OutlineReader(FileCheck check, Clauses clauses) {
        this.check = check;
        this.clauses = clauses;
    }

    Outline outline(Section document) {
        Map<ClausePath, Clause> outline = new LinkedHashMap<>();
        for (Section section : document.sections("clauses")) {
            ClausePath path = path(section);
            Clause clause = clause(section, path);
            section.done();
            if (path != null && outline.put(path, clause) != null) {
                check.wrong(section.place(), "id.twice", path);
            }
        }
        return new Outline(outline);
    }

    private Clause clause(Section section, ClausePath path) {
        String zh = section.scalar("zh").value();
        String kind = section.has("kind") ? clauses.word(section, "kind", Terms.CLAUSES, "clause.kind") : null;
        if (kind != null && Terms.UNRULED.contains(kind) && !section.has("why")) {
            check.wrong(section.place("kind"), "clause.why", kind);
        }
        return new Clause(String.valueOf(path), new Text(zh, section.optionalScalar("en").map(Scalar::value).orElse(zh)), kind,
                section.has("why") ? why(section) : NOTHING, clauses.words(section, "where"), section.place());
    }

    /** In Chinese alone, or in both languages. */
    private Text why(Section section) {
        if (section.isSection("why")) {
            return clauses.text(section, "why");
        }
        String zh = section.scalar("why").value();
        return new Text(zh, zh);
    }

    private ClausePath path(Section section) {
        Scalar cite = section.scalar("cite");
        List<ClausePath> paths = ClausePath.parse(cite.value());
        if (paths.size() != 1 && !cite.isAbsent()) {
            check.wrong(cite.place(), "cite.form", cite.value());
        }
        return paths.size() == 1 ? paths.get(0) : null;
    }
}
