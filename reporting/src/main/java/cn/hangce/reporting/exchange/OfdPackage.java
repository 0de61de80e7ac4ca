package cn.hangce.reporting.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dom4j.Element;
import org.dom4j.io.OutputFormat;
import org.dom4j.io.XMLWriter;

/** An OFD in the making: its parts, by their place in the package. Kept in memory, and the same parts give the same bytes. */
public final class OfdPackage {

    /** The earliest that an archive can tell; when a document was issued stands in it and in its signature. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** @param place from the root of the package, beginning with a slash */
    public void put(String place, byte[] content) {
        if (parts.put(place, content) != null) {
            throw new IllegalStateException("Two parts at " + place);
        }
    }

    /** Puts an element as a file of XML. */
    public void put(String place, Element root) {
        put(place, xml(root));
    }

    /** Every part by its place, in the order in which they were put. */
    public Map<String, byte[]> parts() {
        return Collections.unmodifiableMap(parts);
    }

    /** An element as the file of XML that it is the root of. */
    public static byte[] xml(Element root) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try {
            content.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".getBytes(StandardCharsets.UTF_8));
            OutputFormat plain = new OutputFormat("", false, "UTF-8");
            // Two spaces are two characters of the document, each with its place.
            plain.setTrimText(false);
            XMLWriter writer = new XMLWriter(content, plain);
            writer.write(root);
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content.toByteArray();
    }

    /** The file. */
    public byte[] bytes() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey().substring(1));
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
