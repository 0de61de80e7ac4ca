package cn.hangce.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The vocabulary’s own files, for tests to read and to spoil. */
final class Texts {

    private Texts() {
    }

    static String resource(String name) {
        try (InputStream stream = Texts.class.getResourceAsStream("/hangce/vocabulary/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
