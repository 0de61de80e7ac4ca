package cn.hangce.web.font;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Serves Noto Sans SC in cuts. A cut is made when it is first asked for, compressed, and kept; browsers keep it for a year
 * and ask only on machines without Chinese type of their own.
 */
@WebServlet({"/font/regular.ttf", "/font/bold.ttf", "/font/rare.ttf"})
public class WebFont extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String FOR_A_YEAR = "public, max-age=" + Duration.ofDays(365).toSeconds() + ", immutable";

    /** Layout tables speak of glyphs by the numbers of the whole font, and browsers refuse a font whose numbers do not fit. */
    private static final List<String> TABLES =
            List.of("head", "hhea", "hmtx", "maxp", "name", "OS/2", "post", "cmap", "loca", "glyf");

    private final transient Map<Cut, byte[]> made = new ConcurrentHashMap<>();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getServletPath().replaceAll("^/font/|\\.ttf$", "");
        byte[] compressed = compressed(Cut.valueOf(name.toUpperCase(Locale.ROOT)));
        response.setContentType("font/ttf");
        response.setHeader("Content-Encoding", "gzip");
        response.setHeader("Cache-Control", FOR_A_YEAR);
        response.setContentLength(compressed.length);
        response.getOutputStream().write(compressed);
    }

    private byte[] compressed(Cut cut) throws IOException {
        synchronized (cut) {
            byte[] font = made.get(cut);
            if (font == null) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
                    gzip.write(make(cut));
                }
                font = bytes.toByteArray();
                made.put(cut, font);
            }
            return font;
        }
    }

    /** The cut as a font file of its own. */
    static byte[] make(Cut cut) throws IOException {
        try (InputStream whole = WebFont.class.getClassLoader().getResourceAsStream(cut.resource());
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(whole))) {
            TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
            cut.codePoints().forEach(subsetter::add);
            ByteArrayOutputStream subset = new ByteArrayOutputStream();
            subsetter.writeToStream(subset);
            return subset.toByteArray();
        }
    }
}
