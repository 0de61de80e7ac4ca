package cn.hangce.registry;

/**
 * Which experts of the pool are looked for; what is null or blank does not narrow.
 *
 * @param text part of a name, an account or an employer
 */
public record ExpertFilter(String text, String field, Expert.Kind kind, Expert.State state) {

    public ExpertFilter {
        text = text == null ? "" : text.strip();
        field = field == null || field.isBlank() ? null : field;
    }
}
