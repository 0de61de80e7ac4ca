package cn.hangce.reporting.print;

import com.lowagie.text.Font;
import java.text.AttributedCharacterIterator.Attribute;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.PdfProducer;
import net.sf.jasperreports.pdf.common.PdfProducerContext;

/**
 * The engine’s PDF writer without its lists of embedded characters (CIDSet): it lists those that are used, ISO 19005-2, 6.2.11.4.2
 * wants those that are embedded or no list.
 */
final class ArchivalExporter extends JRPdfExporter {

    @Override
    protected PdfProducer createPdfProducer() {
        return new Producer(createPdfProducerContext());
    }

    private static final class Producer extends ClassicPdfProducer {

        Producer(PdfProducerContext context) {
            super(context);
        }

        @Override
        public Font getFont(Map<Attribute, Object> attributes, Locale locale) {
            Font font = super.getFont(attributes, locale);
            if (font.getBaseFont() != null) {
                font.getBaseFont().setIncludeCidSet(false);
            }
            return font;
        }
    }
}
