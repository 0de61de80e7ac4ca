package cn.hangce.web.api.work;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import jakarta.ws.rs.BadRequestException;
import java.io.StringReader;
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
        } catch (JsonParsingException | IllegalStateException e) {
            throw new BadRequestException("The body must be a JSON object: " + e.getMessage(), e);
        }
    }

    String text(String member) {
        return member(member, JsonString.class, "a text").getString();
    }

    /** The text, or an empty one where the member is absent. */
    String textOrEmpty(String member) {
        return json.containsKey(member) ? text(member) : "";
    }

    long number(String member) {
        try {
            return member(member, JsonNumber.class, "a whole number").longValueExact();
        } catch (ArithmeticException e) {
            throw new BadRequestException("\"" + member + "\" must be a whole number", e);
        }
    }

    int integer(String member) {
        return Math.toIntExact(number(member));
    }

    boolean flag(String member) {
        JsonValue value = member(member, JsonValue.class, "true or false");
        if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
            throw new BadRequestException("\"" + member + "\" must be true or false");
        }
        return value == JsonValue.TRUE;
    }

    List<Long> numbers(String member) {
        return member(member, JsonArray.class, "a list of numbers").getValuesAs(JsonNumber::longValueExact);
    }

    /** A JSON object of scalars as texts by name. */
    Map<String, String> texts(String member) {
        Map<String, String> texts = new LinkedHashMap<>();
        member(member, JsonObject.class, "an object").forEach((name, value) ->
                texts.put(name, value instanceof JsonString text ? text.getString() : value == JsonValue.NULL ? "" : value.toString()));
        return texts;
    }

    /** A JSON object of whole numbers by name. */
    Map<String, Integer> integers(String member) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        Body inner = new Body(member(member, JsonObject.class, "an object"));
        inner.json.keySet().forEach(name -> numbers.put(name, inner.integer(name)));
        return numbers;
    }

    private <T extends JsonValue> T member(String name, Class<T> type, String expected) {
        JsonValue value = json.get(name);
        if (!type.isInstance(value)) {
            throw new BadRequestException("\"" + name + "\" must be " + expected);
        }
        return type.cast(value);
    }
}
