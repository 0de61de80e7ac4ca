package cn.hangce.reporting.print;

import cn.hangce.reporting.exchange.OfdExport;
import java.util.List;
import java.util.Optional;
import net.sf.jasperreports.engine.JasperPrint;

/**
 * A document on paper, not yet sealed.
 *
 * @param pdf    the file, PDF/A-2u
 * @param lines  where those stand who issue or sign it, one after the other; empty where a paper names nobody
 * @param sheets what it was written from
 * @param about  what its file for the exchange says of it
 */
public record Printed(byte[] pdf, List<IssuingLine> lines, List<JasperPrint> sheets, OfdExport.About about) {

    public Printed {
        lines = List.copyOf(lines);
    }

    /** Where the seal of the body that issues it belongs: the first of several. */
    public Optional<IssuingLine> issuingLine() {
        return lines.stream().findFirst();
    }

    /** The same pages as OFD, drawn when it is asked for. */
    public OfdExport.Unsealed ofd() {
        return OfdExport.of(sheets, about);
    }
}
