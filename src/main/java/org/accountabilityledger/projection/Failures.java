package org.accountabilityledger.projection;

import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What is told of a failure. */
public final class Failures {

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

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }
}
