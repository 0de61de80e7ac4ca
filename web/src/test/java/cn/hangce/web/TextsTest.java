package cn.hangce.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Path TEXTS = Path.of("src/main/resources/cn/hangce/web");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Map<String, String> BUNDLES = Map.ofEntries(
            Map.entry("c", "common"), Map.entry("pub", "public"), Map.entry("calc", "calculator"), Map.entry("my", "my"),
            Map.entry("office", "office"), Map.entry("inb", "inbox"), Map.entry("mat", "matching"), Map.entry("bef", "before"), Map.entry("stg", "stage"),
            Map.entry("msg", "message"), Map.entry("expert", "expert"), Map.entry("fin", "finance"), Map.entry("adm", "admin"),
            Map.entry("law", "law"), Map.entry("care", "aftercare"), Map.entry("con", "contract"));
    /** A key in a page, except where it is only the beginning of one that is put together. */
    private static final Pattern KEY = Pattern.compile("\\b(c|pub|calc|my|office|inb|stg|expert|fin|adm|mat|msg|law|care|con|bef)\\['([^']+)'(?!\\.concat)\\s*]");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        Set<String> bundles = new TreeSet<>();
        try (Stream<Path> files = Files.list(TEXTS)) {
            files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith("_zh.properties"))
                    .forEach(name -> bundles.add(name.replace("_zh.properties", "")));
        }
        assertFalse(bundles.isEmpty());
        for (String bundle : bundles) {
            assertEquals(texts(bundle, "zh").keySet(), texts(bundle, "en").keySet(), bundle);
        }
    }

    @Test
    void everyKeyInAPageExists() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (Path page : pages()) {
            Matcher key = KEY.matcher(Files.readString(page));
            while (key.find()) {
                if (!texts(BUNDLES.get(key.group(1)), "zh").containsKey(key.group(2))) {
                    missing.add(PAGES.relativize(page) + ": " + key.group());
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void pagesTakeNothingFromOutsideAndRunNothingInline() throws IOException {
        Pattern unwanted = Pattern.compile("(src|href|url)\\s*[=(]\\s*[\"']?(https?:)?//|<script|\\son[a-z]+=\"[^#\"]|javascript:");
        Set<String> found = new TreeSet<>();
        for (Path page : pages()) {
            Matcher matcher = unwanted.matcher(Files.readString(page));
            if (matcher.find()) {
                found.add(PAGES.relativize(page) + ": " + matcher.group());
            }
        }
        assertEquals(Set.of(), found);
    }

    private static Iterable<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
    }

    private static Properties texts(String bundle, String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(TEXTS.resolve(bundle + "_" + language + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }
}
