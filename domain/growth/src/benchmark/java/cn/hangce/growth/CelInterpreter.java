package cn.hangce.growth;

import cn.hangce.policy.Condition;
import cn.hangce.policy.Program;
import com.google.common.collect.ImmutableList;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The same conditions in CEL’s own interpreter: all in one list, so that one evaluation judges a firm. */
final class CelInterpreter {

    private final CelRuntime.Program conditions;

    CelInterpreter(Program program, Map<String, Object> sampleFirm) {
        CelOptions options = CelOptions.current().enableHeterogeneousNumericComparisons(true).build();
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder().setOptions(options).addFunctionDeclarations(
                function("date", overload("date", SimpleType.TIMESTAMP, SimpleType.STRING)),
                function("years_after", overload("years_after", SimpleType.TIMESTAMP, SimpleType.TIMESTAMP, SimpleType.INT)),
                function("pct", overload("pct", SimpleType.DOUBLE, SimpleType.INT, SimpleType.INT)),
                function("_*_", overload("multiply_double_int64", SimpleType.DOUBLE, SimpleType.DOUBLE, SimpleType.INT)));
        sampleFirm.forEach((name, value) -> builder.addVar(name, type(value)));
        CelCompiler compiler = builder.build();
        CelRuntime runtime = CelRuntimeFactory.standardCelRuntimeBuilder().setOptions(options).addFunctionBindings(
                CelFunctionBinding.from("date", String.class, text -> instant(LocalDate.parse(text))),
                CelFunctionBinding.from("years_after", Instant.class, Long.class, CelInterpreter::yearsAfter),
                CelFunctionBinding.from("pct", Long.class, Long.class, (sum, percent) -> sum * percent / 100.0),
                CelFunctionBinding.from("multiply_double_int64", Double.class, Long.class, (a, b) -> a * b)).build();
        String list = "[" + String.join(", ", program.conditions().stream().map(Condition::expression).toList()) + "]";
        try {
            conditions = runtime.createProgram(compiler.compile(list).getAst());
        } catch (Exception e) {
            throw new IllegalStateException("CEL does not take " + list, e);
        }
    }

    /** A firm as CEL takes it. */
    static Map<String, Object> variables(Map<String, Object> firm) {
        Map<String, Object> variables = new HashMap<>();
        firm.forEach((name, value) -> variables.put(name, value instanceof LocalDate day ? instant(day) : value));
        return variables;
    }

    long failed(Map<String, Object> variables) {
        try {
            List<?> held = (List<?>) conditions.eval(variables);
            long failed = 0;
            for (int i = 0; i < held.size(); i++) {
                failed |= Boolean.TRUE.equals(held.get(i)) ? 0 : 1L << i;
            }
            return failed;
        } catch (CelEvaluationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Instant yearsAfter(Instant day, Long years) {
        return day.atOffset(ZoneOffset.UTC).plusYears(years).toInstant();
    }

    private static Instant instant(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static CelType type(Object value) {
        return value instanceof Boolean ? SimpleType.BOOL : value instanceof Long ? SimpleType.INT : SimpleType.TIMESTAMP;
    }

    private static CelFunctionDecl function(String name, CelOverloadDecl overload) {
        return CelFunctionDecl.newFunctionDeclaration(name, overload);
    }

    private static CelOverloadDecl overload(String id, CelType result, CelType... arguments) {
        return CelOverloadDecl.newGlobalOverload(id, result, ImmutableList.copyOf(arguments));
    }
}
