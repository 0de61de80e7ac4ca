package cn.hangce.reporting.print;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/**
 * Compiles the report templates while the module is built, so that nothing is compiled in the server, and lays the profile of
 * the standard colours beside them, as the Java platform brings it.
 */
public final class CompileTemplates {

    private CompileTemplates() {
    }

    /**
     * @param args the folder with the templates; each {@code .jasper} is put beside its {@code .jrxml}
     * @throws JRException when a template has a mistake, with its place
     */
    public static void main(String[] args) throws IOException, JRException {
        for (Path template : templates(Path.of(args[0]))) {
            String file = template.toString();
            JasperCompileManager.compileReportToFile(file, file.replaceAll("\\.jrxml$", ".jasper"));
        }
        Files.write(Path.of(args[0], Path.of(PdfExport.COLOURS).getFileName().toString()), ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    }

    private static List<Path> templates(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jrxml")).sorted().toList();
        }
    }
}
