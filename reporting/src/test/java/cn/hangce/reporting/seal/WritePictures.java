package cn.hangce.reporting.seal;

import cn.hangce.reporting.document.OfficialDocument;
import cn.hangce.reporting.document.SealUse;
import cn.hangce.reporting.print.DocumentPrinter;
import cn.hangce.reporting.print.Printed;
import cn.hangce.reporting.print.Samples;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws the first page of one document of each kind, sealed or signed as it is issued, for docs/papers.md, and where parties sign; the folder is the argument. */
final class WritePictures {

    private static final int WIDTH = 500;
    private static final int STEPS = 4;
    private static final String NOTE = "演示专用";
    private static final char[] PASSWORD = "only for these pictures".toCharArray();
    private static final IndexColorModel COLOURS = colours();

    private final DocumentPrinter printer = new DocumentPrinter();
    private final PdfSigner signer = new PdfSigner(Optional.empty());
    private final SealKeys keys;

    private WritePictures(Path home) {
        keys = new SealKeys(SealSettings.demonstration(home, PASSWORD));
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        WritePictures pictures = new WritePictures(Files.createTempDirectory("seals"));
        for (OfficialDocument document : ofEachKind().values()) {
            pictures.write(document, 0, folder.resolve("paper-" + document.kind() + ".png"));
            if (!document.parties().isEmpty()) {
                pictures.write(document, -1, folder.resolve("paper-" + document.kind() + "-signatures.png"));
            }
        }
    }

    /** The first sample of each kind. */
    static Map<String, OfficialDocument> ofEachKind() {
        Map<String, OfficialDocument> kinds = new LinkedHashMap<>();
        Samples.all().forEach(each -> kinds.putIfAbsent(each.kind(), each));
        return kinds;
    }

    /** @param number of the page, from 0; less for one of the last */
    private void write(OfficialDocument document, int number, Path file) throws IOException {
        try (PDDocument paper = Loader.loadPDF(issued(document))) {
            int at = Math.floorMod(number, paper.getNumberOfPages());
            PDPage page = paper.getPage(at);
            float points = page.getRotation() % 180 == 0 ? page.getMediaBox().getWidth() : page.getMediaBox().getHeight();
            ImageIO.write(reduced(new PDFRenderer(paper).renderImage(at, WIDTH / points, ImageType.RGB)), "png", file.toFile());
        }
    }

    private byte[] issued(OfficialDocument document) {
        Printed paper = printer.typeset(document, Samples.CODE, Locale.CHINESE);
        if (!document.parties().isEmpty()) {
            return new PartySigning(keys, signer, NOTE).sign(paper, document.parties());
        }
        if (document.sealUse() == SealUse.NONE) {
            return paper.pdf();
        }
        String body = document.issuers().get(0).zh();
        return signer.seal(paper, body, NOTE, keys.of(body), Instant.parse("2022-09-08T06:30:00Z"));
    }

    private static BufferedImage reduced(BufferedImage page) {
        BufferedImage reduced = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, COLOURS);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                reduced.getRaster().setSample(x, y, 0, nearest(page.getRGB(x, y)));
            }
        }
        return reduced;
    }

    /** From black, red, the border’s dark red and gold to the paper’s white; of black, in which the text is, most steps. */
    private static IndexColorModel colours() {
        int[] inks = {0x000000, 0x000000, 0xC8102E, 0x8C1D1D, 0xA67C2D};
        int[] all = new int[inks.length * STEPS];
        for (int i = 0; i < all.length; i++) {
            int ink = inks[i / STEPS];
            int steps = i < 2 * STEPS ? i : i % STEPS * 2;
            all[i] = paler(ink >> 16 & 255, steps) << 16 | paler(ink >> 8 & 255, steps) << 8 | paler(ink & 255, steps);
        }
        all[all.length - 1] = 0xFFFFFF;
        return new IndexColorModel(8, all.length, all, 0, false, -1, 0);
    }

    private static int paler(int ink, int steps) {
        return ink + (255 - ink) * steps / (2 * STEPS);
    }

    private static int nearest(int rgb) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < COLOURS.getMapSize(); i++) {
            int far = square(rgb >> 16 & 255, COLOURS.getRed(i)) + square(rgb >> 8 & 255, COLOURS.getGreen(i)) + square(rgb & 255, COLOURS.getBlue(i));
            if (far < least) {
                least = far;
                best = i;
            }
        }
        return best;
    }

    private static int square(int one, int other) {
        return (one - other) * (one - other);
    }
}
