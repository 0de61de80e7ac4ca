package cn.hangce.reporting.print;

import cn.hangce.reporting.document.OfficialDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;

/** JasperReports and nothing else: fills a template of one sheet with what was made ready before, and exports it as a plain PDF. */
public final class BareReports {

    private final JasperReport template;
    private final Map<String, Object> values;
    private final Collection<Map<String, ?>> rows;

    public BareReports(OfficialDocument document) {
        Labels labels = Labels.in(Locale.CHINESE);
        List<Sheet> sheets = Composer.sheets(document, labels, Stamp.of(Samples.CODE));
        if (sheets.size() != 1) {
            throw new IllegalArgumentException(document.kind() + " has " + sheets.size() + " sheets");
        }
        Sheet sheet = sheets.get(0);
        values = new HashMap<>(sheet.values());
        values.put(JRParameter.REPORT_LOCALE, labels.locale());
        values.put(JRParameter.REPORT_RESOURCE_BUNDLE, labels.bundle());
        values.put("pagesBefore", 0);
        rows = new ArrayList<>(sheet.rows());
        try (InputStream compiled = BareReports.class.getResourceAsStream("/cn/hangce/reporting/templates/" + sheet.template() + ".jasper")) {
            template = (JasperReport) JRLoader.loadObject(compiled);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JRException e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] print() throws JRException {
        JasperPrint filled = JasperFillManager.fillReport(template, new HashMap<>(values), new JRMapCollectionDataSource(rows));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        JRPdfExporter exporter = new JRPdfExporter();
        exporter.setExporterInput(new SimpleExporterInput(filled));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(pdf));
        exporter.exportReport();
        return pdf.toByteArray();
    }
}
