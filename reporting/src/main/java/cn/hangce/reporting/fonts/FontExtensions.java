package cn.hangce.reporting.fonts;

import java.util.List;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRPropertiesMap;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.SimpleFontFace;
import net.sf.jasperreports.engine.fonts.SimpleFontFamily;
import net.sf.jasperreports.extensions.ExtensionsRegistry;
import net.sf.jasperreports.extensions.ExtensionsRegistryFactory;

/** Tells the report engine of the fonts; each is embedded into a document as far as its characters are used. */
public final class FontExtensions implements ExtensionsRegistryFactory {

    @Override
    public ExtensionsRegistry createRegistry(String id, JRPropertiesMap properties) {
        return new Registry();
    }

    /** Loads the fonts when they are first asked for: loading asks the engine’s extensions itself. */
    private static final class Registry implements ExtensionsRegistry {

        private List<FontFamily> families;

        @Override
        @SuppressWarnings("unchecked")
        public <T> List<T> getExtensions(Class<T> type) {
            return FontFamily.class.equals(type) ? (List<T>) families() : null;
        }

        private synchronized List<FontFamily> families() {
            if (families == null) {
                families = Fonts.present().all().stream().map(FontExtensions::family).toList();
            }
            return families;
        }
    }

    static FontFamily family(FontSource source) {
        SimpleFontFace face = new SimpleFontFace(DefaultJasperReportsContext.getInstance());
        face.setTtf(source.file());
        SimpleFontFamily family = new SimpleFontFamily(DefaultJasperReportsContext.getInstance());
        family.setName(source.family());
        family.setNormalFace(face);
        family.setPdfEncoding("Identity-H");
        family.setPdfEmbedded(true);
        return family;
    }
}
