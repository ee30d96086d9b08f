package org.accountabilityledger.reading.following;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Which failures pass by themselves, and what is told of one. */
// https://www.postgresql.org/docs/18/errcodes-appendix.html
public final class Failures {

    private static final List<String> OTHERS_AT_IT = List.of("55P03", "40P01", "40001");
    private static final List<String> DATABASE_AWAY = List.of("08", "57P", "53");

    private static final String OURS = "org.accountabilityledger.";

    private Failures() {
    }

    /** What failed and where, without a word of what was recorded: messages of others quote values. */
    public static String inWords(Throwable failure) {
        return causes(failure).map(Failures::told).distinct().collect(Collectors.joining(", from ")) + place(failure);
    }

    private static String told(Throwable failure) {
        String name = failure.getClass().getSimpleName();
        if (failure instanceof PSQLException sql && sql.getServerErrorMessage() != null) {
            ServerErrorMessage server = sql.getServerErrorMessage();
            return name + " " + sql.getSQLState() + Stream.of(server.getTable(), server.getColumn(), server.getConstraint())
                    .filter(Objects::nonNull).map(each -> " " + each).collect(Collectors.joining());
        }
        if (failure instanceof SQLException sql) {
            return name + " " + sql.getSQLState();
        }
        return failure.getClass().getName().startsWith(OURS) ? name + ": " + failure.getMessage() : name;
    }

    private static String place(Throwable failure) {
        return causes(failure).reduce((outer, inner) -> inner).stream()
                .flatMap(root -> Stream.of(root.getStackTrace())).filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst().map(frame -> ", at " + frame.getFileName() + ":" + frame.getLineNumber()).orElse("");
    }

    /** Somebody else holds what was asked for. */
    static boolean othersAtIt(Throwable failure) {
        return states(failure).anyMatch(OTHERS_AT_IT::contains);
    }

    /** The same may succeed when it is tried again. */
    static boolean passing(Throwable failure) {
        return othersAtIt(failure) || states(failure).anyMatch(state -> DATABASE_AWAY.stream().anyMatch(state::startsWith))
                || causes(failure).anyMatch(IOException.class::isInstance);
    }

    private static Stream<String> states(Throwable failure) {
        return causes(failure).filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState()).filter(Objects::nonNull);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }
}
