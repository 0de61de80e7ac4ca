package cn.hangce.benchmark;

import cn.hangce.policy.Benefit;
import cn.hangce.policy.Condition;
import cn.hangce.policy.Fact;
import cn.hangce.policy.FactType;
import cn.hangce.policy.Program;
import cn.hangce.policy.Vocabulary;
import cn.hangce.policy.language.ExpressionRefused;
import cn.hangce.policy.language.Kind;
import cn.hangce.policy.language.Language;
import cn.hangce.policy.language.Symbol;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.runtime.CelAttributePattern;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelStandardFunctions;
import dev.cel.runtime.PartialVars;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The programs’ own expressions in CEL’s interpreter, the newer one of the two that its library has. */
final class CelWay {

    /** Asks whether a fact is known; in CEL’s own words, whether a variable of its own says so. */
    private static final Pattern KNOWN = Pattern.compile("known\\((\\w+)\\)");
    private static final String KNOWN_PREFIX = "known_";

    /** An applicant as CEL takes it. */
    record Subject(Map<String, Object> variables, PartialVars partial) {
    }

    private record Priced(dev.cel.runtime.Program when, dev.cel.runtime.Program referred, dev.cel.runtime.Program yuan) {
    }

    private record Compiled(List<dev.cel.runtime.Program> conditions, List<Priced> benefits) {
    }

    private final Map<String, CelAbstractSyntaxTree> trees = new LinkedHashMap<>();
    private final Map<String, dev.cel.runtime.Program> compiled = new HashMap<>();
    private final Language language = new Language(symbols());
    private final Map<String, Compiled> programs = new HashMap<>();

    CelWay(Collection<Program> programs) {
        programs.forEach(program -> {
            program.conditions().forEach(condition -> check(condition.expression()));
            program.benefits().forEach(benefit -> {
                check(benefit.formula());
                check(benefit.when());
                check(benefit.referral() == null ? null : benefit.referral().when());
            });
        });
        CelRuntime runtime = CelRuntimeFactory.plannerRuntimeBuilder()
                .setStandardFunctions(CelStandardFunctions.newBuilder().filterFunctions((function, overload) -> false).build())
                .setOptions(CelOptions.current().enableHeterogeneousNumericComparisons(true).build()).addFunctionBindings(new CelFunctions(trees.values()).bindings()).build();
        trees.forEach((text, tree) -> {
            try {
                compiled.put(text, runtime.createProgram(tree));
            } catch (CelEvaluationException e) {
                throw new IllegalStateException("CEL does not take " + text, e);
            }
        });
        programs.forEach(program -> this.programs.put(program.id(), new Compiled(
                program.conditions().stream().map(Condition::expression).map(compiled::get).toList(),
                program.benefits().stream().map(this::priced).toList())));
    }

    /** @param program whose facts are to be told from those that are unknown */
    Subject subject(Program program, Map<String, Object> applicant) {
        Map<String, Object> variables = new HashMap<>();
        List<CelAttributePattern> unknown = new ArrayList<>();
        for (String fact : program.factsNeeded()) {
            Object value = applicant.get(fact);
            variables.put(KNOWN_PREFIX + fact, value != null);
            if (value == null) {
                unknown.add(CelAttributePattern.create(fact));
            } else {
                variables.put(fact, variable(value));
            }
        }
        return new Subject(variables, unknown.isEmpty() ? null : PartialVars.of(variables, unknown.toArray(CelAttributePattern[]::new)));
    }

    long judge(Program program, Subject subject) {
        Compiled compiled = programs.get(program.id());
        try {
            long failed = 0;
            long open = 0;
            List<dev.cel.runtime.Program> conditions = compiled.conditions();
            for (int i = 0; i < conditions.size(); i++) {
                Object holds = value(conditions.get(i), subject);
                if (!(holds instanceof Boolean)) {
                    open |= 1L << i;
                } else if (!(Boolean) holds) {
                    failed |= 1L << i;
                }
            }
            return Answer.of(failed, open, failed == 0 && open == 0 ? yuan(compiled.benefits(), subject) : Answer.NOTHING);
        } catch (CelEvaluationException e) {
            throw new IllegalStateException(program.id(), e);
        }
    }

    /** All benefits together, or {@link Answer#NOTHING}. */
    long yuan(Program program, Subject subject) {
        try {
            return yuan(programs.get(program.id()).benefits(), subject);
        } catch (CelEvaluationException e) {
            throw new IllegalStateException(program.id(), e);
        }
    }

    private static long yuan(List<Priced> benefits, Subject subject) throws CelEvaluationException {
        long total = 0;
        for (Priced priced : benefits) {
            Object comes = priced.when() == null ? Boolean.TRUE : value(priced.when(), subject);
            Object referred = priced.referred() == null || !Boolean.TRUE.equals(comes) ? Boolean.FALSE : value(priced.referred(), subject);
            if (!(comes instanceof Boolean) || !(referred instanceof Boolean)) {
                return Answer.NOTHING;
            }
            if ((Boolean) comes && !(Boolean) referred) {
                Object yuan = value(priced.yuan(), subject);
                if (!(yuan instanceof Number number)) {
                    return Answer.NOTHING;
                }
                total += Math.max(0, number instanceof Long whole ? whole : (long) Math.floor(number.doubleValue()));
            }
        }
        return total;
    }

    private static Object value(dev.cel.runtime.Program expression, Subject subject) throws CelEvaluationException {
        return subject.partial() == null ? expression.eval(subject.variables()) : expression.eval(subject.partial());
    }

    private Priced priced(Benefit benefit) {
        return new Priced(compiled.get(benefit.when()), benefit.referral() == null ? null : compiled.get(benefit.referral().when()),
                compiled.get(benefit.formula()));
    }

    private void check(String text) {
        if (text != null) {
            trees.computeIfAbsent(text, this::tree);
        }
    }

    private CelAbstractSyntaxTree tree(String text) {
        try {
            return language.checked(KNOWN.matcher(text).replaceAll(KNOWN_PREFIX + "$1"));
        } catch (ExpressionRefused e) {
            throw new IllegalStateException(text, e);
        }
    }

    private static List<Symbol> symbols() {
        List<Symbol> symbols = new ArrayList<>();
        for (Fact fact : Vocabulary.standard().facts()) {
            symbols.add(new Symbol(fact.name(), symbols.size(), kind(fact.type()), List.of()));
            symbols.add(new Symbol(KNOWN_PREFIX + fact.name(), symbols.size(), Kind.TRUTH, List.of()));
        }
        return symbols;
    }

    private static Kind kind(FactType type) {
        return switch (type) {
            case BOOLEAN -> Kind.TRUTH;
            case COUNT, YUAN -> Kind.WHOLE;
            case RATIO -> Kind.DECIMAL;
            case DATE -> Kind.DAY;
            case CHOICE, TEXT -> Kind.WORD;
        };
    }

    private static Object variable(Object value) {
        return value instanceof LocalDate day ? CelFunctions.instant(day) : value instanceof BigDecimal ratio ? (Object) ratio.doubleValue() : value;
    }
}
