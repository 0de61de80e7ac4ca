package cn.hangce.reporting.print;

import cn.hangce.reporting.document.OfficialDocument;
import cn.hangce.reporting.exchange.OfdExport;
import cn.hangce.reporting.fonts.Type;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.util.JRLoader;

/** Prints official documents as PDF/A with embedded fonts. Needs no display and no installed font. */
@ApplicationScoped
public class DocumentPrinter {

    private static final String TEMPLATES = "/cn/hangce/reporting/templates/";

    private final Map<String, JasperReport> templates = new ConcurrentHashMap<>();

    /**
     * Prints a document.
     *
     * @param document         what stands in it
     * @param verificationCode the code under which it is kept
     * @param locale           the language of the paper: English, or Chinese for every other locale
     * @return the PDF
     * @throws UnprintableText when a character would be missing on the paper
     */
    public byte[] print(OfficialDocument document, String verificationCode, Locale locale) {
        return typeset(document, verificationCode, locale).pdf();
    }

    /** As {@link #print}, with the place for the seal. */
    public Printed typeset(OfficialDocument document, String verificationCode, Locale locale) {
        return print(document, Labels.of(document, locale), Stamp.of(verificationCode));
    }

    /** Prints a draft: with the word across each page, and without a code by which it could be taken for genuine. */
    public byte[] draft(OfficialDocument document, Locale locale) {
        Labels labels = Labels.of(document, locale);
        return print(document, labels, Stamp.draft(labels)).pdf();
    }

    /** @throws UnprintableText as {@link #print} would, without printing anything */
    public void requirePrintable(OfficialDocument document) {
        Labels labels = Labels.of(document, Locale.CHINESE);
        Composer.sheets(document, labels, Stamp.draft(labels)).stream().flatMap(Sheet::texts).forEach(DocumentPrinter::requirePrintable);
    }

    private static void requirePrintable(String text) {
        String missing = Type.missing(text);
        if (!missing.isEmpty()) {
            throw new UnprintableText(text, missing);
        }
    }

    private Printed print(OfficialDocument document, Labels labels, Stamp stamp) {
        List<Sheet> sheets = Composer.sheets(document, labels, stamp);
        sheets.stream().flatMap(Sheet::texts).forEach(DocumentPrinter::requirePrintable);
        try {
            List<JasperPrint> filled = new ArrayList<>();
            int pages = 0;
            for (Sheet sheet : sheets) {
                JasperPrint print = fill(sheet, labels, stamp, pages);
                pages += print.getPages().size();
                filled.add(print);
            }
            return new Printed(PdfExport.of(filled, document, labels.locale()), IssuingLine.of(filled), filled, about(document, stamp));
        } catch (JRException e) {
            throw new IllegalStateException("The document " + document.title() + " could not be printed", e);
        }
    }

    private static OfdExport.About about(OfficialDocument document, Stamp stamp) {
        return new OfdExport.About(stamp.code(), document.title(), document.issuers().get(0).zh(), document.number(), document.issuedOn());
    }

    private JasperPrint fill(Sheet sheet, Labels labels, Stamp stamp, int pagesBefore) throws JRException {
        Map<String, Object> values = new HashMap<>(sheet.values());
        values.put(JRParameter.REPORT_LOCALE, labels.locale());
        values.put(JRParameter.REPORT_RESOURCE_BUNDLE, labels.bundle());
        values.put("pagesBefore", pagesBefore);
        values.put("draft", stamp.watermark());
        Collection<Map<String, ?>> rows = new ArrayList<>(sheet.rows());
        return JasperFillManager.fillReport(template(sheet.template()), values, new JRMapCollectionDataSource(rows));
    }

    private JasperReport template(String name) {
        return templates.computeIfAbsent(name, DocumentPrinter::load);
    }

    private static JasperReport load(String name) {
        try (InputStream compiled = DocumentPrinter.class.getResourceAsStream(TEMPLATES + name + ".jasper")) {
            if (compiled == null) {
                throw new IllegalStateException("The template " + name + " is not in the deployment");
            }
            return (JasperReport) JRLoader.loadObject(compiled);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JRException e) {
            throw new IllegalStateException("The template " + name + " cannot be read", e);
        }
    }
}
