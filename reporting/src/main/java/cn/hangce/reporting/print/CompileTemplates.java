package cn.hangce.reporting.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/** Compiles the report templates while the module is built, so that nothing is compiled in the server. */
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
    }

    private static List<Path> templates(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jrxml")).sorted().toList();
        }
    }
}
