package cn.hangce.web.visitor;

import cn.hangce.policy.Program;
import cn.hangce.policy.Text;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody looks for among the programs. Nothing is never wrong: what is empty, or unknown, leaves out nothing.
 *
 * @param text      words that must all occur in names, summary, document’s title or number, in either language
 * @param family    a family’s id
 * @param applicant a kind of organisation, as the fact {@code org_type} has it
 * @param term      whether the document is in force: the name of a {@link Term} in lower case
 */
public record ProgramQuery(String text, String family, String applicant, String term) {

    private static final int LONGEST_TEXT = 100;

    public ProgramQuery {
        text = orEmpty(text);
        text = text.substring(0, Math.min(LONGEST_TEXT, text.length()));
        family = orEmpty(family);
        applicant = orEmpty(applicant);
        term = Arrays.stream(Term.values()).map(ProgramQuery::name).anyMatch(orEmpty(term)::equals) ? term.strip() : "";
    }

    private static String orEmpty(String given) {
        return given == null ? "" : given.strip();
    }

    static String name(Term term) {
        return term.name().toLowerCase(Locale.ROOT);
    }

    boolean fits(Program program, LocalDate today) {
        return (family.isEmpty() || family.equals(program.family()))
                && (applicant.isEmpty() || program.applicants().contains(applicant))
                && (term.isEmpty() || term.equals(name(Term.of(program.validity(), today))))
                && occurs(program);
    }

    private boolean occurs(Program program) {
        Text title = program.regulation().title();
        String all = folded(Stream.of(program.name(), program.summary(), title).flatMap(each -> Stream.of(each.zh(), each.en()))
                .collect(Collectors.joining("\n")) + "\n" + program.document());
        return Arrays.stream(folded(text).split("\\s+")).allMatch(all::contains);
    }

    /** Full width or half, capital or small, with or without quotation marks and brackets: people type it as it comes. */
    private static String folded(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[“”‘’\"'《》〈〉「」]", "");
    }

    /** The same among the programs of one family; of all where it is empty. */
    public ProgramQuery in(String otherFamily) {
        return new ProgramQuery(text, otherFamily, applicant, term);
    }

    /** As it stands in an address, after the question mark; nothing where nothing is asked for. */
    public String parameters() {
        Map<String, String> given = new LinkedHashMap<>();
        given.put("q", text);
        given.put("family", family);
        given.put("for", applicant);
        given.put("term", term);
        return given.entrySet().stream().filter(each -> !each.getValue().isEmpty())
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
