package cn.hangce.benchmark;

import com.google.common.collect.ImmutableList;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind;
import dev.cel.common.types.CelKind;
import dev.cel.runtime.CelFunctionBinding;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongBinaryOperator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.IntPredicate;

/** What CEL’s interpreter calls for each operator and function, by the types that the checker settled. */
final class CelFunctions {

    private static final Map<String, Instant> DAYS = new ConcurrentHashMap<>();

    private final Map<String, CelFunctionBinding> bindings = new HashMap<>();

    CelFunctions(Collection<CelAbstractSyntaxTree> trees) {
        for (CelAbstractSyntaxTree tree : trees) {
            CelNavigableAst.fromAst(tree).getRoot().allNodes().map(CelNavigableExpr::expr)
                    .filter(expression -> expression.getKind() == ExprKind.Kind.CALL).forEach(call -> take(tree, call));
        }
    }

    List<CelFunctionBinding> bindings() {
        return bindings.values().stream().filter(Objects::nonNull).toList();
    }

    private void take(CelAbstractSyntaxTree tree, CelExpr call) {
        List<CelKind> kinds = call.call().args().stream().map(part -> tree.getTypeOrThrow(part.id()).kind()).toList();
        for (String overload : tree.getReferenceMap().get(call.id()).overloadIds()) {
            bindings.computeIfAbsent(overload, id -> binding(id, call.call().function(), kinds));
        }
    }

    /** Null for what the interpreter does by itself. */
    private static CelFunctionBinding binding(String id, String function, List<CelKind> kinds) {
        boolean whole = kinds.stream().allMatch(kind -> kind == CelKind.INT);
        return switch (function) {
            case "_&&_", "_||_", "!_", "_?_:_" -> function.equals("!_") ? CelFunctionBinding.from(id, Boolean.class, value -> !value) : null;
            case "_+_" -> arithmetic(id, whole, Math::addExact, (a, b) -> a + b);
            case "_-_" -> arithmetic(id, whole, Math::subtractExact, (a, b) -> a - b);
            case "_*_" -> arithmetic(id, whole, Math::multiplyExact, (a, b) -> a * b);
            case "_/_" -> arithmetic(id, false, null, (a, b) -> a / b);
            case "pct" -> arithmetic(id, false, null, (a, b) -> a * b / 100);
            case "-_" -> whole ? CelFunctionBinding.from(id, Long.class, Math::negateExact) : CelFunctionBinding.from(id, Double.class, value -> -value);
            case "_<_" -> order(id, kinds, compared -> compared < 0);
            case "_<=_" -> order(id, kinds, compared -> compared <= 0);
            case "_>_" -> order(id, kinds, compared -> compared > 0);
            case "_>=_" -> order(id, kinds, compared -> compared >= 0);
            case "_==_" -> equality(id, kinds, true);
            case "_!=_" -> equality(id, kinds, false);
            case "@in" -> CelFunctionBinding.from(id, Object.class, List.class, (value, list) -> list.contains(value));
            case "min" -> extreme(id, kinds.size(), whole, false);
            case "max" -> extreme(id, kinds.size(), whole, true);
            case "floor" -> whole ? CelFunctionBinding.from(id, Long.class, value -> value)
                    : CelFunctionBinding.from(id, Double.class, value -> (long) Math.floor(value));
            case "_[_]" -> table(id);
            case "date" -> CelFunctionBinding.from(id, String.class, text -> DAYS.computeIfAbsent(text, day -> instant(LocalDate.parse(day))));
            case "years_after" -> CelFunctionBinding.from(id, Instant.class, Long.class, (day, years) -> at(day).plusYears(years).toInstant());
            default -> throw new IllegalArgumentException("No program of the library used " + function + " when this was written");
        };
    }

    static Instant instant(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static OffsetDateTime at(Instant day) {
        return day.atOffset(ZoneOffset.UTC);
    }

    private static CelFunctionBinding arithmetic(String id, boolean whole, LongBinaryOperator ofWhole, DoubleBinaryOperator ofFractions) {
        return whole ? CelFunctionBinding.from(id, Long.class, Long.class, ofWhole::applyAsLong)
                : CelFunctionBinding.from(id, Number.class, Number.class,
                        (left, right) -> ofFractions.applyAsDouble(left.doubleValue(), right.doubleValue()));
    }

    private static CelFunctionBinding order(String id, List<CelKind> kinds, IntPredicate holds) {
        if (kinds.get(0) == CelKind.TIMESTAMP) {
            return CelFunctionBinding.from(id, Instant.class, Instant.class, (left, right) -> holds.test(left.compareTo(right)));
        }
        return kinds.equals(List.of(CelKind.INT, CelKind.INT))
                ? CelFunctionBinding.from(id, Long.class, Long.class, (left, right) -> holds.test(Long.compare(left, right)))
                : CelFunctionBinding.from(id, Number.class, Number.class,
                        (left, right) -> holds.test(Double.compare(left.doubleValue(), right.doubleValue())));
    }

    private static CelFunctionBinding equality(String id, List<CelKind> kinds, boolean same) {
        boolean mixed = kinds.get(0) != kinds.get(1);
        return mixed ? CelFunctionBinding.from(id, Number.class, Number.class,
                (left, right) -> same == (left.doubleValue() == right.doubleValue()))
                : CelFunctionBinding.from(id, Object.class, Object.class, (left, right) -> same == left.equals(right));
    }

    private static CelFunctionBinding extreme(String id, int count, boolean whole, boolean greatest) {
        if (whole && count == 2) {
            return CelFunctionBinding.from(id, Long.class, Long.class, greatest ? Math::max : Math::min);
        }
        return CelFunctionBinding.from(id, ImmutableList.copyOf(java.util.Collections.nCopies(count, Number.class)), values -> {
            Number extreme = (Number) values[0];
            for (int i = 1; i < values.length; i++) {
                Number next = (Number) values[i];
                extreme = greatest == next.doubleValue() > extreme.doubleValue() ? next : extreme;
            }
            return whole ? extreme : (Object) extreme.doubleValue();
        });
    }

    private static CelFunctionBinding table(String id) {
        Object nothing = id.endsWith("double") ? (Object) 0.0 : (Object) 0L;
        return CelFunctionBinding.from(id, Map.class, Object.class, (map, key) -> {
            Object value = map.get(key);
            return value == null ? nothing : value;
        });
    }
}
