package cn.hangce.reporting.print;

import java.util.List;
import java.util.Optional;

/**
 * A document on paper, not yet sealed.
 *
 * @param pdf   the file, PDF/A-2u
 * @param lines where those stand who issue or sign it, one after the other; empty where a paper names nobody
 */
public record Printed(byte[] pdf, List<IssuingLine> lines) {

    public Printed {
        lines = List.copyOf(lines);
    }

    /** Where the seal of the body that issues it belongs: the first of several. */
    public Optional<IssuingLine> issuingLine() {
        return lines.stream().findFirst();
    }
}
