package cn.hangce.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParsingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads {@code {"facts": {...}}}. */
final class FactsBody {

    static final int LIMIT_BYTES = 64 * 1024;
    /** More digits than any amount has; beyond it a number is only there to make the machine work. */
    private static final int LIMIT_DIGITS = 60;

    private FactsBody() {
    }

    /**
     * The facts by name: strings, numbers, booleans.
     *
     * @throws BadRequest saying what is wrong and where
     */
    static Map<String, Object> read(InputStream body) {
        JsonValue value = parse(body);
        if (!(value instanceof JsonObject object)) {
            throw new BadRequest(400, "not-an-object");
        }
        JsonValue facts = object.get("facts");
        if (facts == null) {
            throw new BadRequest(400, "no-facts");
        }
        if (!(facts instanceof JsonObject named)) {
            throw new BadRequest(400, "facts-not-an-object");
        }
        Map<String, Object> raw = new LinkedHashMap<>();
        named.forEach((name, given) -> {
            if (given != JsonValue.NULL) {
                raw.put(name, plain(name, given));
            }
        });
        return raw;
    }

    private static JsonValue parse(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(LIMIT_BYTES + 1);
            if (bytes.length > LIMIT_BYTES) {
                throw new BadRequest(413, "too-large", LIMIT_BYTES / 1024);
            }
            try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
                return reader.readValue();
            }
        } catch (JsonParsingException wrong) {
            JsonLocation place = wrong.getLocation();
            throw new BadRequest(400, "bad-json", place.getLineNumber(), place.getColumnNumber());
        } catch (JsonException wrong) {
            throw new BadRequest(400, "bad-json", 1, 1);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static Object plain(String name, JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> ((JsonString) value).getString();
            case NUMBER -> number(name, ((JsonNumber) value).bigDecimalValue());
            case TRUE -> Boolean.TRUE;
            case FALSE -> Boolean.FALSE;
            case ARRAY, OBJECT -> throw new BadRequest(400, "fact-not-plain", name,
                    value instanceof JsonArray ? "[…]" : "{…}");
            case NULL -> throw new IllegalStateException("Left out above.");
        };
    }

    private static Number number(String name, BigDecimal number) {
        if (Math.abs((long) number.precision() - number.scale()) > LIMIT_DIGITS || Math.abs((long) number.scale()) > LIMIT_DIGITS) {
            throw new BadRequest(400, "fact-too-long", name);
        }
        return number;
    }
}
