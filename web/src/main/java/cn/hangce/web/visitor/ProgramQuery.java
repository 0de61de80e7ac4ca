package cn.hangce.web.visitor;

import cn.hangce.policy.Benefit;
import cn.hangce.policy.Check;
import cn.hangce.policy.Condition;
import cn.hangce.policy.Duty;
import cn.hangce.policy.Material;
import cn.hangce.policy.Program;
import cn.hangce.policy.Regulation;
import cn.hangce.policy.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What somebody looks for among the programs. Nothing is never wrong: what is empty, or unknown, leaves out nothing.
 *
 * @param text      words that must all occur in what the program says of itself (name, summary, conditions, benefits, materials, duties) or in
 *                  its document’s title, number or issuers, in either language
 * @param family    a family’s id
 * @param applicant a kind of organisation, as the fact {@code org_type} has it
 * @param term      whether the document is in force: the name of a {@link Term} in lower case
 * @param on        a day on which the program is open, such as 2022-05-20
 * @param body      words in the name of one that issued the document, or answers for something in it
 * @param order     {@code amount} for the largest sums first
 */
public record ProgramQuery(String text, String family, String applicant, String term, String on, String body, String order) {

    private static final String AMOUNT = "amount";
    /** What is in force first, then what comes; the newest document before the older ones. */
    private static final Comparator<ProgramLine> USUAL = Comparator.comparing(ProgramLine::term)
            .thenComparing(line -> line.program().regulation().issued(), Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(line -> line.program().document());

    public ProgramQuery {
        text = Words.typed(text);
        family = orEmpty(family);
        applicant = orEmpty(applicant);
        term = Arrays.stream(Term.values()).map(ProgramQuery::name).anyMatch(orEmpty(term)::equals) ? term.strip() : "";
        on = Day.text(on);
        body = Words.typed(body);
        order = AMOUNT.equals(orEmpty(order)) ? AMOUNT : "";
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
                && Day.of(on).map(program.validity()::includes).orElse(true)
                && (body.isEmpty() || DocumentQuery.bodies(program.regulation()).stream().anyMatch(name -> Words.occur(body, List.of(name))))
                && occurs(program);
    }

    private boolean occurs(Program program) {
        Regulation regulation = program.regulation();
        List<Text> texts = new ArrayList<>(List.of(program.name(), program.summary(), regulation.title()));
        texts.addAll(regulation.issuers());
        Stream.of(program.conditions().stream().map(Condition::label), program.checks().stream().map(Check::label),
                program.benefits().stream().map(Benefit::label), program.materials().stream().map(Material::label),
                program.duties().stream().map(Duty::label)).flatMap(each -> each).forEach(texts::add);
        return Words.occur(text, texts, program.document());
    }

    /** The order in which the programs found are shown. */
    Comparator<ProgramLine> sorting() {
        return order.isEmpty() ? USUAL : Comparator.comparingLong((ProgramLine line) -> most(line.program())).reversed().thenComparing(USUAL);
    }

    /** The most that one of its payments can come to; what has no bound by itself comes last. */
    private static long most(Program program) {
        return program.benefits().stream().filter(Benefit::isPaid).map(Benefit::most).filter(Objects::nonNull)
                .mapToLong(Long::longValue).max().orElse(0);
    }

    /** The same among the programs of one family; of all where it is empty. */
    public ProgramQuery in(String otherFamily) {
        return new ProgramQuery(text, otherFamily, applicant, term, on, body, order);
    }

    /** As it stands in an address, after the question mark; nothing where nothing is asked for. */
    public String parameters() {
        Map<String, String> given = new LinkedHashMap<>();
        given.put("q", text);
        given.put("family", family);
        given.put("for", applicant);
        given.put("term", term);
        given.put("on", on);
        given.put("body", body);
        given.put("order", order);
        return Words.parameters(given);
    }
}
