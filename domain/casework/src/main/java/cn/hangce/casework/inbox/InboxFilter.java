package cn.hangce.casework.inbox;

import cn.hangce.casework.StageKind;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What of a list is wanted; null leaves a criterion out.
 *
 * @param program the program’s id
 * @param kind    the kind of work that a case waits for
 * @param free    only what nobody has in hand
 */
public record InboxFilter(String program, StageKind kind, String district, Due due, boolean free) {

    public static final InboxFilter NONE = new InboxFilter(null, null, null, null, false);

    /** How the due day lies to today. */
    public enum Due {
        OVERDUE,
        /** Today and the six days after it. */
        WEEK,
        LATER,
        /** The text sets no term. */
        NONE
    }

    public InboxFilter {
        program = blankToNull(program);
        district = blankToNull(district);
    }

    /** Reads what {@link #text()} wrote, or an address; what is no criterion leaves it out. */
    public static InboxFilter parse(String text) {
        Map<String, String> given = new HashMap<>();
        for (String part : text == null ? new String[0] : text.split("&")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                given.put(part.substring(0, equals), URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return of(given.get("program"), given.get("kind"), given.get("district"), given.get("due"), given.get("free"));
    }

    /** As an address has them; what is no criterion leaves it out. */
    public static InboxFilter of(String program, String kind, String district, String due, String free) {
        return new InboxFilter(program, constant(StageKind.class, kind), district, constant(Due.class, due), "yes".equals(free));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants()).filter(each -> each.name().equals(name)).findFirst().orElse(null);
    }

    /** As the query of an address, without its question mark. */
    public String text() {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("program", program);
        given.put("kind", kind);
        given.put("district", district);
        given.put("due", due);
        given.put("free", free ? "yes" : null);
        return given.entrySet().stream().filter(each -> each.getValue() != null)
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue().toString(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }

    public boolean isEmpty() {
        return equals(NONE);
    }

    private static String blankToNull(String text) {
        return Optional.ofNullable(text).filter(given -> !given.isBlank()).orElse(null);
    }
}
