package cn.hangce.reporting.folder;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP that ends with an index of what is in it, for people and for programs. */
final class IndexedZip {

    private record Entry(String file, String title, String number, String day, String sha256) {
    }

    private final ZipOutputStream zip;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    IndexedZip(OutputStream out) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** @param day may be null; a file that is there already is not put in once more */
    void add(String file, String title, String number, LocalDate day, byte[] content) throws IOException {
        if (names.add(file)) {
            put(file, content);
            entries.add(new Entry(file, title, number == null ? "" : number, day == null ? "" : day.toString(), hash(content)));
        }
    }

    /** Writes {@code index.html} and {@code index.csv} and ends the ZIP. */
    void finish(String title) throws IOException {
        put("index.csv", CaseTables.bytes(Stream.concat(Stream.of(CaseTables.line("文件", "名称", "编号", "日期", "SHA-256")),
                entries.stream().map(each -> CaseTables.line(each.file(), each.title(), each.number(), each.day(), each.sha256())))));
        put("index.html", html(title).getBytes(StandardCharsets.UTF_8));
        zip.finish();
    }

    private String html(String title) {
        String rows = entries.stream().map(each -> "<tr><td><a href=\"" + escaped(each.file()) + "\">" + escaped(each.file()) + "</a></td><td>"
                + escaped(each.title()) + "</td><td>" + escaped(each.number()) + "</td><td>" + each.day() + "</td><td><code>" + each.sha256()
                + "</code></td></tr>\n").collect(Collectors.joining());
        return """
                <!DOCTYPE html>
                <html lang="zh-CN"><head><meta charset="UTF-8"><title>%1$s</title>
                <style>body{font:16px/1.5 sans-serif;margin:2em} table{border-collapse:collapse} td,th{border:1px solid #999;padding:.3em .6em;text-align:left}
                code{word-break:break-all}</style></head>
                <body><h1>%1$s</h1>
                <table><thead><tr><th scope="col">文件</th><th scope="col">名称</th><th scope="col">编号</th><th scope="col">日期</th><th scope="col">SHA-256</th></tr></thead>
                <tbody>
                %2$s</tbody></table></body></html>
                """.formatted(escaped(title), rows);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private void put(String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
