package cn.hangce.web;

import cn.hangce.policy.Amendment;
import cn.hangce.policy.Difference;
import cn.hangce.policy.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.stream.Collectors;

/** Says what a new version of a program’s file changes, for the pages. */
@Named("lawWords")
@RequestScoped
public class LawWords {

    private static final String EXAMPLES = "examples";

    @Inject
    private Language language;

    /** What changes for those to whom the law applies. */
    public List<Difference> ruling(Amendment amendment) {
        return amendment.differences().stream().filter(difference -> !difference.part().equals(EXAMPLES)).toList();
    }

    /** What changes in the worked examples only. */
    public List<Difference> examples(Amendment amendment) {
        return amendment.differences().stream().filter(difference -> difference.part().equals(EXAMPLES)).toList();
    }

    /** A part of the file by its key. */
    public String part(String part) {
        return text("public", "part." + part, part);
    }

    /** What is said of it, by the file’s key. */
    public String field(String field) {
        return text("law", "field." + field, field);
    }

    /** Whether it says more than its name. */
    public boolean isNamed(Difference difference) {
        return !difference.label().zh().isEmpty();
    }

    public String before(Difference.Detail detail) {
        return said(detail.terms(), detail.before());
    }

    public String after(Difference.Detail detail) {
        return said(detail.terms(), detail.after());
    }

    private String said(String terms, Text words) {
        if (words == null) {
            return "";
        }
        if (terms == null) {
            return words.in(language.getLocale());
        }
        String bundle = terms.equals("kind") ? "law" : "public";
        return Arrays.stream(words.zh().split(" ")).map(term -> text(bundle, terms + "." + term, term))
                .collect(Collectors.joining(Locale.ENGLISH.getLanguage().equals(language.getLocale().getLanguage()) ? ", " : "、"));
    }

    private String text(String bundle, String key, String otherwise) {
        try {
            return Bundles.text(language.getLocale(), bundle, key);
        } catch (MissingResourceException asTheFileHasIt) {
            return otherwise;
        }
    }
}
