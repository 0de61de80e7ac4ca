package cn.hangce.reporting.print;

import cn.hangce.reporting.document.OfficialDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes one document of each kind into {@code target/samples}, to be looked at. */
final class WriteSamples {

    private WriteSamples() {
    }

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args.length == 0 ? "target/samples" : args[0]));
        DocumentPrinter printer = new DocumentPrinter();
        for (OfficialDocument document : Samples.all()) {
            Files.write(folder.resolve(document.kind() + ".pdf"), printer.print(document, Samples.CODE, Locale.CHINESE));
        }
        for (OfficialDocument document : List.of(Samples.call(), Samples.certificate(), Samples.recognition(3))) {
            Files.write(folder.resolve("draft_" + document.kind() + ".pdf"), printer.draft(document, Locale.CHINESE));
        }
        int number = 0;
        for (OfficialDocument document : LaterSamples.all()) {
            number++;
            Files.write(folder.resolve("later-" + number + "_" + document.kind() + ".pdf"), printer.print(document, Samples.CODE, Locale.CHINESE));
            Files.write(folder.resolve("later-" + number + "_" + document.kind() + "_en.pdf"), printer.print(document, Samples.CODE, Locale.ENGLISH));
        }
        Files.write(folder.resolve("city-alone.pdf"), printer.print(Samples.cityAlone(), Samples.CODE, Locale.CHINESE));
        for (OfficialDocument document : List.of(Samples.receipt(), Samples.certificate(), Samples.recognition(3))) {
            Files.write(folder.resolve(document.kind() + "_en.pdf"), printer.print(document, Samples.CODE, Locale.ENGLISH));
        }
    }
}
