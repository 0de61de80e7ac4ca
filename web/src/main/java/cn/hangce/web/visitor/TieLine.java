package cn.hangce.web.visitor;

import cn.hangce.policy.Program;
import cn.hangce.policy.Regulation;
import cn.hangce.policy.Tie;
import cn.hangce.web.Library;
import java.util.List;
import java.util.Optional;

/**
 * What one document does to another, as either’s page shows it.
 *
 * @param other    the other document; null where the library does not have it
 * @param says     the number, or id, of the one that says so
 * @param programs those that it concerns
 */
public record TieLine(Tie tie, Regulation other, String says, List<Program> programs) {

    static TieLine of(Tie tie, Regulation document, Library library) {
        Regulation other = library.document(tie.other()).orElse(null);
        return new TieLine(tie, other, tie.outgoing() || other == null ? document.number() : other.number(),
                tie.programs().stream().map(library::program).flatMap(Optional::stream).toList());
    }

    /** The bundle’s key for what is done, as the page’s own document does or suffers it. */
    public String key() {
        return "tie." + (tie.outgoing() ? "out." : "in.") + tie.kind();
    }
}
