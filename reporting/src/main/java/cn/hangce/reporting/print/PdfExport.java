package cn.hangce.reporting.print;

import cn.hangce.reporting.document.OfficialDocument;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.type.PdfVersionEnum;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;

/**
 * Writes filled sheets as one PDF/A-2 file (ISO 19005-2, level U: every character can be searched and copied), tagged, with its
 * language and its title; so that it can still be read in decades and be read aloud.
 */
final class PdfExport {

    /** Where {@link CompileTemplates} puts the profile of the standard colours, found on the class path. */
    static final String COLOURS = "cn/hangce/reporting/templates/sRGB.icc";

    private PdfExport() {
    }

    static byte[] of(List<JasperPrint> filled, OfficialDocument document, Locale locale) throws JRException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        ArchivalExporter exporter = new ArchivalExporter();
        exporter.setExporterInput(SimpleExporterInput.getInstance(filled));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(pdf));
        exporter.setConfiguration(configuration(document, locale));
        exporter.exportReport();
        return pdf.toByteArray();
    }

    private static SimplePdfExporterConfiguration configuration(OfficialDocument document, Locale locale) {
        SimplePdfExporterConfiguration properties = new SimplePdfExporterConfiguration();
        properties.setMetadataTitle(document.title());
        properties.setMetadataAuthor(document.issuers().get(0).zh());
        properties.setMetadataSubject(document.number());
        properties.setMetadataCreator("Hangce");
        properties.setDisplayMetadataTitle(true);
        properties.setPdfVersion(PdfVersionEnum.VERSION_1_7);
        properties.setPdfaConformance(PdfaConformanceEnum.PDFA_2U);
        properties.setIccProfilePath(COLOURS);
        properties.setTagged(true);
        properties.setTagLanguage(locale.equals(Locale.ENGLISH) ? "en" : "zh-CN");
        properties.setCompressed(true);
        return properties;
    }
}
