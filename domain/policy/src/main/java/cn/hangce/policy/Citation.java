package cn.hangce.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a text says something: one or more clauses, as lawyers write them.
 *
 * <p>{@code 三.4(1)(2)}, {@code 二(一)1 五(一)}, {@code 第十二条(二)}, {@code 第四条 至 第九条}, {@code 文末}. References stand apart by
 * spaces, commas or {@code 、}; {@code 至} joins the ends of a range. Brackets may be Chinese or not. Steps of one kind that follow
 * each other are neighbours, so {@code 三.4(1)(2)} means two clauses. {@link ClausePath} has the steps.
 *
 * @param references in the order of the text
 */
record Citation(List<Reference> references) {

    private static final Pattern PART = Pattern.compile("[^\\s、，,；;]+");
    private static final String TO = "至";

    Citation {
        references = List.copyOf(references);
    }

    /**
     * One clause, or all from one to another.
     *
     * @param to     null where it is a single clause
     * @param offset where it stands in the citation, in code points
     */
    record Reference(ClausePath from, ClausePath to, int offset) {
    }

    /** Not a citation; says which part of it cannot be read. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        private final int offset;

        Unreadable(String part, int offset) {
            super(part);
            this.offset = offset;
        }

        int offset() {
            return offset;
        }
    }

    static Citation parse(String text) throws Unreadable {
        List<Reference> references = new ArrayList<>();
        Matcher parts = PART.matcher(text);
        boolean range = false;
        while (parts.find()) {
            String part = parts.group();
            int offset = text.codePointCount(0, parts.start());
            int to = part.indexOf(TO);
            if (to > 0 && to < part.length() - 1) {
                add(references, part.substring(0, to), offset, false);
                add(references, part.substring(to + 1), offset, true);
            } else if (part.equals(TO) && !references.isEmpty()) {
                range = true;
            } else {
                add(references, part, offset, range);
                range = false;
            }
        }
        if (references.isEmpty() || range) {
            throw new Unreadable(text, 0);
        }
        return new Citation(references);
    }

    private static void add(List<Reference> references, String part, int offset, boolean range) throws Unreadable {
        List<ClausePath> paths = ClausePath.parse(part);
        if (paths.isEmpty()) {
            throw new Unreadable(part, offset);
        }
        if (range) {
            Reference start = references.remove(references.size() - 1);
            references.add(new Reference(start.from(), paths.get(0), start.offset()));
            return;
        }
        paths.forEach(path -> references.add(new Reference(path, null, offset)));
    }
}
