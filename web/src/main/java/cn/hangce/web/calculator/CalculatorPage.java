package cn.hangce.web.calculator;

import cn.hangce.policy.FactProblem;
import cn.hangce.policy.Vocabulary;
import cn.hangce.registry.CityClock;
import cn.hangce.web.Bundles;
import cn.hangce.web.FactField;
import cn.hangce.web.Format;
import cn.hangce.web.Library;
import cn.hangce.web.NotFound;
import cn.hangce.web.Site;
import cn.hangce.web.visitor.Term;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One calculator with the answers that its address carries; nothing of them is kept here. */
@Named("calculatorPage")
@RequestScoped
public class CalculatorPage {

    @Inject
    private Library library;
    @Inject
    private CityClock clock;
    @Inject
    private Bundles bundles;
    @Inject
    private Format format;
    @Inject
    private Site site;
    @Inject
    private HttpServletRequest request;
    @Inject
    private ExternalContext external;

    private Calculator calculator;
    private Answers answers;
    private DefaultDay day;
    private List<QuestionGroup> groups;
    private ProgramAnswer programAnswer;
    private RuleAnswer ruleAnswer;

    /** Reads the address; a form that was sent leads to the address that means the same. */
    public void open() throws NotFound, IOException {
        calculator = asked().orElseThrow(() -> new NotFound("calculator"));
        answers = Answers.of(calculator, request.getParameterMap());
        day = calculator.day(clock.today()).orElse(null);
        if (request.getParameter(Answers.TYPED) != null) {
            external.redirect(request.getContextPath() + Calculator.PAGE + answers.parameters());
        } else {
            work();
        }
    }

    private Optional<Calculator> asked() {
        String program = request.getParameter("program");
        return program == null ? library.rule(String.valueOf(request.getParameter("rule"))).map(RuleCalculator::new)
                : library.program(program).map(ProgramCalculator::new);
    }

    private void work() {
        LocalDate judged = day == null ? clock.today() : day.day();
        if (calculator instanceof ProgramCalculator of) {
            programAnswer = ProgramAnswer.of(of.program(), answers.facts(), judged);
        } else if (calculator instanceof RuleCalculator of) {
            ruleAnswer = RuleAnswer.of(of.rule(), answers.facts(), judged);
        }
        groups = calculator.parts().stream().map(part -> new QuestionGroup(part.id(), part.fields().stream().map(this::question).toList())).toList();
    }

    private Question question(FactField field) {
        String given = answers.given(field.name());
        if (given.isEmpty() && field.name().equals(Vocabulary.AS_OF)) {
            given = day.day().toString();
        }
        String typed = Spelling.typed(field.fact(), given);
        FactProblem problem = answers.problem(field.name());
        return new Question(field, typed, answers.facts().get(field.name()),
                problem == null ? "" : Complaint.of(field, problem, typed, bundles, format));
    }

    public Calculator getCalculator() {
        return calculator;
    }

    public List<QuestionGroup> getGroups() {
        return groups;
    }

    /** Whether there is nothing to answer besides the day. */
    public boolean isNothingAsked() {
        return groups.stream().allMatch(group -> group.id().equals("day"));
    }

    /** Null for a rule. */
    public ProgramAnswer getProgram() {
        return programAnswer;
    }

    /** Null for a program. */
    public RuleAnswer getRule() {
        return ruleAnswer;
    }

    /** How the term lies to today. */
    public Term getTerm() {
        return Term.of(calculator.term(), clock.today());
    }

    /** Why the day to judge on is what it is; null where it was answered, or decides nothing. */
    public DefaultDay getDefaultDay() {
        return answers.facts().has(Vocabulary.AS_OF) && !answers.facts().get(Vocabulary.AS_OF).equals(day == null ? null : day.day()) ? null : day;
    }

    /** What stands in the address and is not asked here, for the reader to know that it does not count. */
    public String getUnused() {
        return String.join(bundles.text("public", "and"), answers.unused().stream().limit(5).toList());
    }

    /** The whole address that brings the answers back, to be passed on. */
    public String getLink() {
        return site.getHome() + Calculator.PAGE.substring(1) + answers.parameters();
    }
}
