package cn.hangce.policy;

import java.util.List;
import java.util.stream.Collectors;

/** Facts that cannot be: every problem at once, so that a form can mark every field. Nothing was taken over. */
public final class InvalidFacts extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FactProblem> problems;

    InvalidFacts(List<FactProblem> problems) {
        super(problems.stream().map(problem -> problem.message().zh()).collect(Collectors.joining("；")));
        this.problems = List.copyOf(problems);
    }

    public List<FactProblem> problems() {
        return problems;
    }
}
