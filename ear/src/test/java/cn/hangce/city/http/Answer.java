package cn.hangce.city.http;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;

/** What came back: the status and the body. */
public record Answer(int status, String body) {

    static Answer of(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.body());
    }

    /** The answer to a request that has to succeed. */
    public Answer good() {
        if (status >= 300) {
            throw new AssertionError("HTTP " + status + ": " + body);
        }
        return this;
    }

    public JsonObject json() {
        return Json.createReader(new StringReader(body)).readObject();
    }

    JsonArray list() {
        return Json.createReader(new StringReader(body)).readArray();
    }

    public long id() {
        return json().getJsonNumber("id").longValueExact();
    }

    long version() {
        return json().getJsonNumber("version").longValueExact();
    }

    /** The sentence of a problem document. */
    String detail() {
        return json().getString("detail");
    }

    /** The last part of a problem document’s type. */
    String problem() {
        String type = json().getString("type");
        return type.substring(type.lastIndexOf(':') + 1);
    }
}
