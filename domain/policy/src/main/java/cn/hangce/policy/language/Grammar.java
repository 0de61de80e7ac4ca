package cn.hangce.policy.language;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.Operator;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.TypeParamType;
import java.util.ArrayList;
import java.util.List;

/**
 * What may be written: CEL’s operators, with whole numbers and decimals mixed freely, and the functions of the house. Whatever is
 * not here is not in the language.
 */
final class Grammar {

    static final String PERCENT = "pct";
    static final String DATE = "date";
    static final String YEARS_AFTER = "years_after";
    static final String MONTHS_AFTER = "months_after";
    static final String DAYS_AFTER = "days_after";
    static final String LEAST = "min";
    static final String GREATEST = "max";
    static final String FLOOR = "floor";
    static final String KNOWN = "known";
    static final String NEW_YEAR_AFTER = "new_year_after";
    /** {@code {'national': 500000, 'provincial': 200000}[level]}: a table, which gives 0 for a word that it does not name. */
    static final String TABLE = Operator.INDEX.getFunction();

    /** How many numbers {@code min} and {@code max} take at most. */
    private static final int MOST_NUMBERS = 4;

    private static final CelType BOOL = SimpleType.BOOL;
    private static final CelType INT = SimpleType.INT;
    private static final CelType DOUBLE = SimpleType.DOUBLE;
    private static final CelType DAY = SimpleType.TIMESTAMP;
    private static final CelType ANY = TypeParamType.create("T");
    private static final List<CelType> NUMBERS = List.of(INT, DOUBLE);
    private static final List<CelType> TYPES = List.of(BOOL, INT, DOUBLE, DAY, SimpleType.STRING);

    private Grammar() {
    }

    static List<CelFunctionDecl> functions() {
        return List.of(
                one(Operator.LOGICAL_AND.getFunction(), overload("logical_and", BOOL, BOOL, BOOL)),
                one(Operator.LOGICAL_OR.getFunction(), overload("logical_or", BOOL, BOOL, BOOL)),
                one(Operator.LOGICAL_NOT.getFunction(), overload("logical_not", BOOL, BOOL)),
                conditional(),
                equality(Operator.EQUALS, "equals"),
                equality(Operator.NOT_EQUALS, "not_equals"),
                one(Operator.IN.getFunction(), overload("in_list", BOOL, ANY, ListType.create(ANY))),
                order(Operator.LESS, "less"),
                order(Operator.LESS_EQUALS, "less_equals"),
                order(Operator.GREATER, "greater"),
                order(Operator.GREATER_EQUALS, "greater_equals"),
                arithmetic(Operator.ADD.getFunction(), "add", false),
                arithmetic(Operator.SUBTRACT.getFunction(), "subtract", false),
                arithmetic(Operator.MULTIPLY.getFunction(), "multiply", false),
                arithmetic(Operator.DIVIDE.getFunction(), "divide", true),
                arithmetic(PERCENT, PERCENT, true),
                CelFunctionDecl.newFunctionDeclaration(Operator.NEGATE.getFunction(), overload("negate_int64", INT, INT),
                        overload("negate_double", DOUBLE, DOUBLE)),
                CelFunctionDecl.newFunctionDeclaration(FLOOR, overload("floor_int64", INT, INT),
                        overload("floor_double", INT, DOUBLE)),
                extreme(LEAST),
                extreme(GREATEST),
                one(DATE, overload(DATE, DAY, SimpleType.STRING)),
                one(YEARS_AFTER, overload(YEARS_AFTER, DAY, DAY, INT)),
                one(MONTHS_AFTER, overload(MONTHS_AFTER, DAY, DAY, INT)),
                one(DAYS_AFTER, overload(DAYS_AFTER, DAY, DAY, INT)),
                one(NEW_YEAR_AFTER, overload(NEW_YEAR_AFTER, DAY, DAY)),
                table(),
                one(KNOWN, overload(KNOWN, BOOL, ANY)));
    }

    private static CelFunctionDecl conditional() {
        List<CelOverloadDecl> overloads = new ArrayList<>();
        TYPES.forEach(type -> overloads.add(overload("conditional_" + type.name(), type, BOOL, type, type)));
        overloads.add(overload("conditional_int64_double", DOUBLE, BOOL, INT, DOUBLE));
        overloads.add(overload("conditional_double_int64", DOUBLE, BOOL, DOUBLE, INT));
        return CelFunctionDecl.newFunctionDeclaration(Operator.CONDITIONAL.getFunction(), overloads);
    }

    private static CelFunctionDecl equality(Operator operator, String name) {
        List<CelOverloadDecl> overloads = new ArrayList<>();
        TYPES.forEach(type -> overloads.add(overload(name + "_" + type.name(), BOOL, type, type)));
        overloads.add(overload(name + "_int64_double", BOOL, INT, DOUBLE));
        overloads.add(overload(name + "_double_int64", BOOL, DOUBLE, INT));
        return CelFunctionDecl.newFunctionDeclaration(operator.getFunction(), overloads);
    }

    private static CelFunctionDecl order(Operator operator, String name) {
        return CelFunctionDecl.newFunctionDeclaration(operator.getFunction(), overload(name + "_int64", BOOL, INT, INT),
                overload(name + "_double", BOOL, DOUBLE, DOUBLE), overload(name + "_int64_double", BOOL, INT, DOUBLE),
                overload(name + "_double_int64", BOOL, DOUBLE, INT), overload(name + "_timestamp", BOOL, DAY, DAY));
    }

    /** @param fraction two whole numbers make a decimal */
    private static CelFunctionDecl arithmetic(String function, String name, boolean fraction) {
        return CelFunctionDecl.newFunctionDeclaration(function,
                fraction ? overload(name + "_exact_int64", DOUBLE, INT, INT) : overload(name + "_int64", INT, INT, INT),
                overload(name + "_double", DOUBLE, DOUBLE, DOUBLE), overload(name + "_int64_double", DOUBLE, INT, DOUBLE),
                overload(name + "_double_int64", DOUBLE, DOUBLE, INT));
    }

    private static CelFunctionDecl extreme(String function) {
        List<CelOverloadDecl> overloads = new ArrayList<>();
        List<List<CelType>> arguments = NUMBERS.stream().map(List::of).toList();
        for (int count = 2; count <= MOST_NUMBERS; count++) {
            arguments = arguments.stream().flatMap(shorter -> NUMBERS.stream().map(next -> longer(shorter, next))).toList();
            for (List<CelType> types : arguments) {
                overloads.add(CelOverloadDecl.newGlobalOverload(function + "_" + types,
                        types.contains(DOUBLE) ? DOUBLE : INT, types));
            }
        }
        return CelFunctionDecl.newFunctionDeclaration(function, overloads);
    }

    private static CelFunctionDecl table() {
        List<CelOverloadDecl> overloads = new ArrayList<>();
        for (CelType key : List.of(SimpleType.STRING, INT)) {
            NUMBERS.forEach(value -> overloads.add(overload("table_" + key.name() + "_" + value.name(), value,
                    MapType.create(key, value), key)));
        }
        return CelFunctionDecl.newFunctionDeclaration(TABLE, overloads);
    }

    private static List<CelType> longer(List<CelType> list, CelType next) {
        List<CelType> longer = new ArrayList<>(list);
        longer.add(next);
        return longer;
    }

    private static CelFunctionDecl one(String function, CelOverloadDecl overload) {
        return CelFunctionDecl.newFunctionDeclaration(function, overload);
    }

    private static CelOverloadDecl overload(String id, CelType result, CelType... arguments) {
        return CelOverloadDecl.newGlobalOverload(id, result, arguments);
    }
}
