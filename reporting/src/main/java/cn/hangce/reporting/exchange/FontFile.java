package cn.hangce.reporting.exchange;

import cn.hangce.reporting.fonts.FontSource;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font’s file, read once for all documents as long as there is room for it; one at a time cuts out of it. */
final class FontFile {

    private static final Map<String, SoftReference<FontFile>> READ = new ConcurrentHashMap<>();

    private final byte[] whole;
    private final OpenTypeFont font;
    private final String name;

    private FontFile(byte[] whole) throws IOException {
        this.whole = whole;
        this.font = new OTFParser().parse(new RandomAccessReadBuffer(whole));
        this.name = font.getName();
    }

    static FontFile of(FontSource source) throws IOException {
        SoftReference<FontFile> kept = READ.get(source.file());
        FontFile known = kept == null ? null : kept.get();
        if (known == null) {
            known = new FontFile(read(source));
            READ.put(source.file(), new SoftReference<>(known));
        }
        return known;
    }

    private static byte[] read(FontSource source) throws IOException {
        if (source.origin() != FontSource.Origin.BUNDLED) {
            return Files.readAllBytes(Path.of(source.file()));
        }
        try (InputStream content = FontFile.class.getClassLoader().getResourceAsStream(source.file())) {
            if (content == null) {
                throw new FileNotFoundException(source.file());
            }
            return content.readAllBytes();
        }
    }

    /** What is done with a font by one at a time. */
    interface Work {
        byte[] with(TrueTypeFont font) throws IOException;
    }

    synchronized byte[] with(Work work) throws IOException {
        return work.with(font);
    }

    /** Outlines of the PostScript kind are embedded whole. */
    boolean canBeCut() {
        return !font.isPostScript();
    }

    byte[] whole() {
        return whole;
    }

    /** As PostScript names it. */
    String name() {
        return name;
    }
}
