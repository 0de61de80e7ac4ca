package cn.hangce.reporting.exchange.seal;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.dom4j.DocumentException;
import org.dom4j.Element;
import org.dom4j.io.SAXReader;
import org.ofdrw.core.basicType.ST_Loc;
import org.xml.sax.SAXException;

/** A package that somebody brings, opened with care: it may be anything. */
final class OfdFile {

    private static final int MOST_PARTS = 5_000;
    private static final int MOST_BYTES = 100 * 1024 * 1024;

    private final Map<String, byte[]> parts = new HashMap<>();
    private boolean damaged;

    /** @throws IOException where it is no OFD, or a part is there twice, or it is larger than any that is issued here */
    OfdFile(byte[] file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            read(zip);
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            // What was read before the damage still says whether it bore a seal.
            damaged = true;
        }
        if (!parts.containsKey("/OFD.xml")) {
            throw new IOException("No OFD");
        }
    }

    private void read(ZipInputStream zip) throws IOException {
        int left = MOST_BYTES;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            byte[] content = zip.readNBytes(left);
            left -= content.length;
            if (left <= 0 || parts.size() >= MOST_PARTS || parts.put("/" + entry.getName(), content) != null) {
                throw new IOException("Not a package as it is issued");
            }
        }
    }

    /** Whether the archive itself is broken, so that not every part could be read. */
    boolean damaged() {
        return damaged;
    }

    Set<String> places() {
        return parts.keySet();
    }

    /** @throws IOException where it is not there */
    byte[] part(String place) throws IOException {
        byte[] content = parts.get(place);
        if (content == null) {
            throw new IOException(place + " is missing");
        }
        return content;
    }

    byte[] part(ST_Loc place) throws IOException {
        return part(absolute(place));
    }

    private static String absolute(ST_Loc place) {
        String given = place.getLoc();
        return given.startsWith("/") ? given : "/" + given;
    }

    /** The root element of a part; definitions of types and entities are refused, since they can make a reader fetch or swell. */
    Element xml(String place) throws IOException {
        try {
            SAXReader reader = new SAXReader();
            reader.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return reader.read(new ByteArrayInputStream(part(place))).getRootElement();
        } catch (DocumentException | SAXException e) {
            throw new IOException(place + " cannot be read", e);
        }
    }

    Element xml(ST_Loc place) throws IOException {
        return xml(absolute(place));
    }
}
