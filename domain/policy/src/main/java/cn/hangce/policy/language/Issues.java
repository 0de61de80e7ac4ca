package cn.hangce.policy.language;

import dev.cel.common.CelIssue;
import dev.cel.common.CelSourceLocation;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** CEL’s findings as mistakes of ours: by kind and place, so that they can be worded in the reader’s language. */
final class Issues {

    private static final Pattern UNKNOWN = Pattern.compile("undeclared reference to '([^']*)'.*", Pattern.DOTALL);
    private static final Pattern TYPES =
            Pattern.compile("found no matching overload for '([^']*)' applied to '\\(([^']*)\\)'.*", Pattern.DOTALL);

    private Issues() {
    }

    static List<ExpressionMistake> mistakes(List<CelIssue> issues, String text) {
        return issues.stream().map(issue -> mistake(issue, text)).toList();
    }

    private static ExpressionMistake mistake(CelIssue issue, String text) {
        int offset = offset(issue.getSourceLocation(), text);
        Matcher unknown = UNKNOWN.matcher(issue.getMessage());
        if (unknown.matches()) {
            return new ExpressionMistake(offset, "expression.unknown", List.of(unknown.group(1)));
        }
        Matcher types = TYPES.matcher(issue.getMessage());
        if (types.matches()) {
            return new ExpressionMistake(offset, "expression.types", List.of(symbol(types.group(1)), types.group(2)));
        }
        return new ExpressionMistake(offset, "expression.syntax", List.of(issue.getMessage()));
    }

    /** {@code _<=_} is written {@code <=}. */
    private static String symbol(String function) {
        return function.equals("_?_:_") ? "? :" : function.replaceAll("^[_@]|_$", "");
    }

    /** CEL counts lines from 1 and columns from 0. */
    private static int offset(CelSourceLocation location, String text) {
        int[] points = text.codePoints().toArray();
        int line = 1;
        int start = 0;
        for (int i = 0; i < points.length && line < location.getLine(); i++) {
            if (points[i] == '\n') {
                line++;
                start = i + 1;
            }
        }
        return Math.max(0, Math.min(start + location.getColumn(), points.length));
    }
}
