package cn.hangce.policy;

import cn.hangce.policy.file.Place;
import cn.hangce.policy.file.Scalar;
import cn.hangce.policy.file.Section;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads what the clauses of all files have in common: ids, citations, wordings in both languages, days, terms, numbers. */
final class Clauses {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final FileCheck check;
    private final List<Mention> mentions = new ArrayList<>();

    Clauses(FileCheck check) {
        this.check = check;
    }

    /** Reads every section of a list; two with one id are wrong. */
    <T> List<T> list(Section section, String key, Function<Section, T> reader, Function<T, String> id) {
        Map<String, Place> places = new HashMap<>();
        return section.sections(key).stream().map(item -> {
            int before = mentions.size();
            T clause = reader.apply(item);
            item.done();
            for (int i = before; i < mentions.size() && clause != null; i++) {
                mentions.set(i, mentions.get(i).by(key + "/" + id.apply(clause)));
            }
            if (clause != null && places.put(id.apply(clause), item.place()) != null) {
                check.wrong(item.place(), "id.twice", id.apply(clause));
            }
            return clause;
        }).filter(clause -> clause != null).toList();
    }

    String id(Section section, String key) {
        Scalar id = section.scalar(key);
        if (!id.isAbsent() && !ID.matcher(id.value()).matches()) {
            check.wrong(id.place(), "id.form", id.value());
        }
        return id.value();
    }

    /** Where the text says it; nothing stands in a file of law without that. Lists say whose citation it is. */
    String cite(Section section) {
        return cite(section, null);
    }

    /** @param owner what stands on the clause, where it is not an item of a list */
    String cite(Section section, String owner) {
        if (!section.has("cite")) {
            check.wrong(section.place(), "cite.missing");
            return "";
        }
        Scalar cite = section.scalar("cite");
        try {
            mentions.add(new Mention(cite, Citation.parse(cite.value()), owner));
        } catch (Citation.Unreadable e) {
            check.wrong(cite.at(e.offset()), "cite.form", e.getMessage());
        }
        return cite.value();
    }

    /** Every citation read so far. */
    List<Mention> mentions() {
        return mentions;
    }

    /** First and last day. @param open whether the first may be absent */
    Validity term(Section section, boolean open) {
        LocalDate from = open && !section.has("from") ? null : date(section, "from");
        LocalDate to = section.has("to") ? date(section, "to") : null;
        if (from != null && to != null && to.isBefore(from)) {
            check.wrong(section.place("to"), "valid.order", from, to);
            return new Validity(from, null);
        }
        return new Validity(from, to);
    }

    /** How often something returns; null where it does not. */
    String rhythm(Section section) {
        return section.has("every") ? word(section, "every", Terms.RHYTHMS, "duty.rhythm") : null;
    }

    /** Null where the key is not there. */
    Deadline deadline(Section section, String key) {
        return section.optionalScalar(key).map(scalar -> {
            Deadline deadline = Deadline.parse(scalar.value());
            if (deadline == null) {
                check.wrong(scalar.place(), "value.deadline", scalar.value());
            }
            return deadline;
        }).orElse(null);
    }

    /** The name of a fact of that type; null where the key is not there. */
    String fact(Section section, String key, FactType type) {
        Scalar fact = section.optionalScalar(key).orElse(null);
        if (fact == null) {
            return null;
        }
        List<String> allowed = check.vocabulary().names().stream().filter(name -> check.vocabulary().fact(name).type() == type).toList();
        check.oneOf(fact, allowed, "gives.fact");
        return fact.value();
    }

    /** How long applications are barred: for good, or a period; null where the key is not there. */
    String bar(Section section) {
        Scalar bar = section.optionalScalar("bar").orElse(null);
        if (bar == null || bar.value().equals(Terms.FOREVER)) {
            return bar == null ? null : bar.value();
        }
        try {
            return Period.parse(bar.value()).toString();
        } catch (DateTimeException e) {
            check.wrong(bar.place(), "value.bar", bar.value());
            return null;
        }
    }

    Text text(Section section, String key) {
        Section both = section.section(key);
        Text text = new Text(both.scalar("zh").value(), both.scalar("en").value());
        both.done();
        return text;
    }

    Text text(Section section, String key, Text otherwise) {
        return section.has(key) ? text(section, key) : otherwise;
    }

    LocalDate date(Section section, String key) {
        return date(section.scalar(key));
    }

    LocalDate date(Scalar scalar) {
        try {
            return scalar.isAbsent() ? LocalDate.EPOCH : LocalDate.parse(scalar.value());
        } catch (DateTimeException e) {
            check.wrong(scalar.place(), "value.date", scalar.value());
            return LocalDate.EPOCH;
        }
    }

    /** Null where the key is not there. */
    Period period(Section section, String key) {
        return section.optionalScalar(key).map(scalar -> {
            try {
                return Period.parse(scalar.value());
            } catch (DateTimeException e) {
                check.wrong(scalar.place(), "value.period", scalar.value());
                return null;
            }
        }).orElse(null);
    }

    long whole(Scalar scalar) {
        try {
            return scalar.isAbsent() ? 0 : Long.parseLong(scalar.value());
        } catch (NumberFormatException e) {
            check.wrong(scalar.place(), "value.whole", scalar.value());
            return 0;
        }
    }

    boolean flag(Section section, String key, boolean otherwise) {
        Scalar scalar = section.optionalScalar(key).orElse(null);
        if (scalar == null) {
            return otherwise;
        }
        if (!(scalar.plain() instanceof Boolean value)) {
            check.wrong(scalar.place(), "value.flag", scalar.value());
            return otherwise;
        }
        return value;
    }

    /** Null where the key is not there. */
    String word(Section section, String key) {
        return section.optionalScalar(key).map(Scalar::value).orElse(null);
    }

    List<String> words(Section section, String key) {
        return section.scalars(key).stream().map(Scalar::value).toList();
    }

    /** Words that must each be one of {@code allowed}. */
    List<String> words(Section section, String key, Collection<String> allowed, String code) {
        List<Scalar> scalars = section.scalars(key);
        scalars.forEach(scalar -> check.oneOf(scalar, allowed, code));
        return scalars.stream().map(Scalar::value).toList();
    }

    String word(Section section, String key, Collection<String> allowed, String code) {
        Scalar scalar = section.scalar(key);
        check.oneOf(scalar, allowed, code);
        return scalar.value();
    }
}
