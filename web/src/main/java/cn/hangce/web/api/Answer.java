package cn.hangce.web.api;

import jakarta.json.JsonValue;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;

/** How answers leave the API. */
final class Answer {

    static final String PROBLEM = "application/problem+json";

    private Answer() {
    }

    static Response json(JsonValue body, Locale reader) {
        return Response.ok(body.toString(), MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .language(reader).header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE).build();
    }

    /** English if the request asks for it before Chinese; Chinese otherwise. */
    static Locale language(HttpHeaders headers) {
        return language(headers.getAcceptableLanguages());
    }

    static Locale language(List<Locale> acceptable) {
        return acceptable.stream().map(Locale::getLanguage).filter(tag -> tag.equals("en") || tag.equals("zh")).findFirst()
                .filter("en"::equals).map(english -> Locale.ENGLISH).orElse(Locale.SIMPLIFIED_CHINESE);
    }
}
