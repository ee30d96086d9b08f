package org.accountabilityledger.reading.following;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Which failures pass by themselves. */
// https://www.postgresql.org/docs/18/errcodes-appendix.html
final class Failures {

    private static final List<String> OTHERS_AT_IT = List.of("55P03", "40P01", "40001");
    private static final List<String> DATABASE_AWAY = List.of("08", "57P", "53");

    private Failures() {
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
