package cn.hangce.web.failure;

import cn.hangce.casework.Refusal;
import cn.hangce.policy.FactProblem;
import cn.hangce.policy.InvalidFacts;
import cn.hangce.policy.Problem;
import cn.hangce.policy.ProgramRefused;
import cn.hangce.web.Bundles;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The exceptions by which the domain refuses an act, and their sentences for the reader. Everything else is a fault of the
 * machine.
 */
public final class Refusals {

    private Refusals() {
    }

    /**
     * The sentences of a refusal that lies anywhere in the chain of causes; empty if it is none.
     *
     * @param failure what was thrown
     * @param locale  the reader’s
     */
    public static List<String> sentences(Throwable failure, Locale locale) {
        return chain(failure).map(cause -> own(cause, locale)).filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }

    /** True if the failure means that the database cannot be reached. */
    public static boolean isDatabaseGone(Throwable failure) {
        return chain(failure).anyMatch(Refusals::isLostConnection);
    }

    /** The first of that type in the chain of causes. */
    public static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> type) {
        return chain(failure).filter(type::isInstance).map(type::cast).findFirst();
    }

    private static List<String> own(Throwable cause, Locale locale) {
        if (cause instanceof Refusal refusal) {
            return List.of(refusal.message(locale));
        }
        if (cause instanceof InvalidFacts facts) {
            return facts.problems().stream().map(FactProblem::message).map(text -> text.in(locale)).toList();
        }
        if (cause instanceof ProgramRefused refused) {
            return refused.problems().stream().map(problem -> place(problem, locale)).toList();
        }
        if (cause instanceof jakarta.persistence.OptimisticLockException) {
            return List.of(Bundles.text(locale, "common", "refused.changed"));
        }
        return List.of();
    }

    private static String place(Problem problem, Locale locale) {
        return "%s:%d:%d %s %s".formatted(problem.file(), problem.line(), problem.column(), problem.message().in(locale),
                problem.remedy() == null ? "" : problem.remedy().in(locale)).strip();
    }

    private static boolean isLostConnection(Throwable cause) {
        // Class 08 of the SQL standard is “connection exception”; 57P01 to 57P03 are PostgreSQL going down or not yet up.
        return cause instanceof java.sql.SQLException sql && sql.getSQLState() != null
                && (sql.getSQLState().startsWith("08") || sql.getSQLState().startsWith("57P0"))
                || cause instanceof java.net.ConnectException
                || cause.getClass().getName().startsWith("jakarta.resource.");
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(30);
    }
}
