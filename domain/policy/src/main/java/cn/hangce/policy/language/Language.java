package cn.hangce.policy.language;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The expression language over a vocabulary. */
public final class Language {

    private final Map<String, Symbol> symbols = new LinkedHashMap<>();
    private final CelCompiler compiler;

    public Language(Collection<Symbol> vocabulary) {
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder().setStandardEnvironmentEnabled(false)
                .addFunctionDeclarations(Grammar.functions());
        for (Symbol symbol : vocabulary) {
            symbols.put(symbol.name(), symbol);
            builder.addVar(symbol.name(), typeOf(symbol.kind()));
        }
        this.compiler = builder.build();
    }

    /**
     * Checks an expression and makes it ready to be evaluated.
     *
     * @param allowed what its value may be
     * @throws ExpressionRefused with every mistake that one look can show
     */
    public Expression compile(String text, List<Kind> allowed) throws ExpressionRefused {
        CelAbstractSyntaxTree tree = checked(text);
        Translator translator = new Translator(tree, text, symbols);
        Term term = translator.translate();
        Kind kind = kindOf(tree.getResultType());
        if (!allowed.contains(kind)) {
            throw new ExpressionRefused(0, "expression.result", tree.getResultType().name());
        }
        return new Expression(text, kind, term, translator.used());
    }

    /** The checked tree as CEL’s own tools take it. */
    public CelAbstractSyntaxTree checked(String text) throws ExpressionRefused {
        try {
            return compiler.compile(text).getAst();
        } catch (CelValidationException e) {
            throw new ExpressionRefused(Issues.mistakes(e.getErrors(), text));
        }
    }

    static Kind kindOf(CelType type) {
        return switch (type.kind()) {
            case BOOL -> Kind.TRUTH;
            case INT -> Kind.WHOLE;
            case DOUBLE -> Kind.DECIMAL;
            case TIMESTAMP -> Kind.DAY;
            case STRING -> Kind.WORD;
            default -> null;
        };
    }

    private static CelType typeOf(Kind kind) {
        return switch (kind) {
            case TRUTH -> SimpleType.BOOL;
            case WHOLE -> SimpleType.INT;
            case DECIMAL -> SimpleType.DOUBLE;
            case DAY -> SimpleType.TIMESTAMP;
            case WORD -> SimpleType.STRING;
        };
    }
}
