package cn.hangce.web.admin;

import cn.hangce.policy.Problem;
import java.util.List;

/**
 * A mistake in a file, beside the line in which it stands.
 *
 * @param before  the line up to the mistake
 * @param mistake from there to the end of the line
 */
public record ProblemLine(Problem problem, String before, String mistake) {

    static List<ProblemLine> of(List<Problem> problems, String text) {
        List<String> lines = text.lines().toList();
        return problems.stream().map(problem -> of(problem, problem.line() <= lines.size() ? lines.get(problem.line() - 1) : "")).toList();
    }

    /** Columns count characters, of which Java may need two for one. */
    private static ProblemLine of(Problem problem, String line) {
        int characters = line.codePointCount(0, line.length());
        int at = line.offsetByCodePoints(0, Math.max(0, Math.min(problem.column() - 1, characters)));
        return new ProblemLine(problem, line.substring(0, at), line.substring(at));
    }
}
