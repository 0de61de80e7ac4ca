package cn.hangce.web.api.work;

import cn.hangce.web.api.BadRequest;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON body of a request; says by name which member is missing or of another type. */
final class Body {

    private final JsonObject json;

    private Body(JsonObject json) {
        this.json = json;
    }

    static Body of(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text == null ? "" : text))) {
            return new Body(reader.readObject());
        } catch (JsonParsingException e) {
            throw new BadRequest(400, "bad-json", e.getLocation().getLineNumber(), e.getLocation().getColumnNumber());
        } catch (JsonException | IllegalStateException e) {
            throw new BadRequest(400, "member.object", "");
        }
    }

    String text(String member) {
        return member(member, JsonString.class, "text").getString();
    }

    /** The text, or an empty one where the member is absent. */
    String textOrEmpty(String member) {
        return json.containsKey(member) ? text(member) : "";
    }

    boolean has(String member) {
        return json.containsKey(member) && json.get(member) != JsonValue.NULL;
    }

    LocalDate date(String member) {
        try {
            return LocalDate.parse(text(member));
        } catch (DateTimeParseException e) {
            throw wrong(member, "date");
        }
    }

    long number(String member) {
        try {
            return member(member, JsonNumber.class, "number").longValueExact();
        } catch (ArithmeticException e) {
            throw wrong(member, "number");
        }
    }

    int integer(String member) {
        try {
            return Math.toIntExact(number(member));
        } catch (ArithmeticException e) {
            throw wrong(member, "number");
        }
    }

    boolean flag(String member) {
        JsonValue value = member(member, JsonValue.class, "flag");
        if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
            throw wrong(member, "flag");
        }
        return value == JsonValue.TRUE;
    }

    List<Long> numbers(String member) {
        try {
            return member(member, JsonArray.class, "numbers").getValuesAs(JsonNumber::longValueExact);
        } catch (ClassCastException | ArithmeticException e) {
            throw wrong(member, "numbers");
        }
    }

    /** A JSON object of scalars as texts by name. */
    Map<String, String> texts(String member) {
        Map<String, String> texts = new LinkedHashMap<>();
        member(member, JsonObject.class, "object").forEach((name, value) ->
                texts.put(name, value instanceof JsonString text ? text.getString() : value == JsonValue.NULL ? "" : value.toString()));
        return texts;
    }

    /** A JSON object of whole numbers by name. */
    Map<String, Integer> integers(String member) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        Body inner = new Body(member(member, JsonObject.class, "object"));
        inner.json.keySet().forEach(name -> numbers.put(name, inner.integer(name)));
        return numbers;
    }

    private <T extends JsonValue> T member(String name, Class<T> type, String expected) {
        JsonValue value = json.get(name);
        if (!type.isInstance(value)) {
            throw wrong(name, expected);
        }
        return type.cast(value);
    }

    /** @param expected the last part of the sentence’s key: text, number, flag, date, numbers, object or finding */
    static BadRequest wrong(String member, String expected) {
        return new BadRequest(400, "member." + expected, member);
    }
}
