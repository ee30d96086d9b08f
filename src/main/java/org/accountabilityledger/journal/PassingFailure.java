package org.accountabilityledger.journal;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Which failures pass by themselves. */
// https://www.postgresql.org/docs/18/errcodes-appendix.html
public final class PassingFailure {

    private static final List<String> OTHERS_AT_IT = List.of("55P03", "40P01", "40001");
    // Not there, cancelled or shut down (57), short of something (53, 58), ended because it took too long (25P0x),
    // or closed under the hands of who used it (55000).
    private static final List<String> DATABASE_AWAY = List.of("08", "57", "53", "58", "25P03", "25P04", "55000");

    private PassingFailure() {
    }

    /** Somebody else holds what was asked for. */
    public static boolean othersAtIt(Throwable failure) {
        return states(failure).anyMatch(OTHERS_AT_IT::contains);
    }

    /** The same may succeed when it is tried again. */
    public static boolean passing(Throwable failure) {
        return ofTheDatabase(failure) || causes(failure).anyMatch(IOException.class::isInstance);
    }

    /** The database could not be reached, or did not answer in time; the same may succeed when it is tried again. */
    public static boolean ofTheDatabase(Throwable failure) {
        return othersAtIt(failure) || causes(failure).anyMatch(SQLTransientException.class::isInstance)
                || causes(failure).anyMatch(PassingFailure::ofThePool)
                || states(failure).anyMatch(state -> DATABASE_AWAY.stream().anyMatch(state::startsWith));
    }

    /** What the pool says of a connection that it has given up: the database never saw it, and gave it no state. */
    private static boolean ofThePool(Throwable failure) {
        return failure instanceof SQLException sql && sql.getSQLState() == null;
    }

    private static Stream<String> states(Throwable failure) {
        return causes(failure).filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState()).filter(Objects::nonNull);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(50);
    }
}
