package cn.hangce.policy;

import cn.hangce.policy.file.Mistake;
import cn.hangce.policy.file.Mistakes;
import cn.hangce.policy.file.Place;
import cn.hangce.policy.file.Scalar;
import cn.hangce.policy.language.Expression;
import cn.hangce.policy.language.ExpressionMistake;
import cn.hangce.policy.language.ExpressionRefused;
import cn.hangce.policy.language.Kind;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** The checking of one file: collects what is wrong while readers read, and refuses the file at the end if anything is. */
final class FileCheck {

    private static final List<String> TYPES = List.of("bool", "int", "double", "timestamp", "string");

    private final String file;
    private final Vocabulary vocabulary;
    private final Mistakes mistakes = new Mistakes();

    /** @param vocabulary null while the vocabulary itself is being read */
    FileCheck(String file, Vocabulary vocabulary) {
        this.file = file;
        this.vocabulary = vocabulary;
    }

    String file() {
        return file;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Mistakes mistakes() {
        return mistakes;
    }

    boolean isClean() {
        return mistakes.none();
    }

    void wrong(Place place, String code, Object... args) {
        mistakes.add(place, code, args);
    }

    /** Complains of a word that is none of {@code allowed}, and says which it may have been meant for. */
    void oneOf(Scalar scalar, Collection<String> allowed, String code) {
        if (!scalar.isAbsent() && !allowed.contains(scalar.value())) {
            wrong(scalar.place(), code, scalar.value(), suggestion(scalar.value(), allowed));
        }
    }

    /** The checked expression; null where it is wrong. */
    Expression expression(Scalar scalar, List<Kind> kinds) {
        if (scalar.isAbsent()) {
            return null;
        }
        try {
            return vocabulary.language().compile(scalar.value(), kinds);
        } catch (ExpressionRefused e) {
            e.mistakes().forEach(mistake -> wrong(scalar, mistake));
            return null;
        }
    }

    private void wrong(Scalar scalar, ExpressionMistake mistake) {
        Object[] args = mistake.args().toArray();
        if (mistake.code().equals("expression.unknown")) {
            args = new Object[] {args[0], suggestion((String) args[0], vocabulary.names())};
        }
        wrong(scalar.at(mistake.offset()), mistake.code(), args);
    }

    private static String suggestion(String word, Collection<String> allowed) {
        return Nearest.to(word, allowed).orElseGet(() -> allowed.size() > 20 ? "…" : String.join(", ", allowed));
    }

    /** Ends the check. @throws ProgramRefused if anything is wrong */
    void done() {
        if (!isClean()) {
            throw new ProgramRefused(problems());
        }
    }

    /** Everything that is wrong so far, in the order of the file. */
    List<Problem> problems() {
        return mistakes.list().stream().map(this::problem).toList();
    }

    private Problem problem(Mistake mistake) {
        Object[] args = mistake.args().toArray();
        if (mistake.code().equals("expression.types") || mistake.code().equals("expression.result")) {
            args[args.length - 1] = types(mistake.args().get(args.length - 1));
        }
        return new Problem(file, mistake.place().line(), mistake.place().column(), Wording.of(mistake.code(), args),
                Wording.of(mistake.code() + ".remedy", args));
    }

    /** CEL’s names of types in plain words. */
    private static Text types(String names) {
        List<Text> types = Arrays.stream(names.split(", "))
                .map(name -> TYPES.contains(name) ? Wording.of("type." + name) : new Text(name, name)).toList();
        return new Text(String.join("、", types.stream().map(Text::zh).toList()),
                String.join(", ", types.stream().map(Text::en).toList()));
    }
}
