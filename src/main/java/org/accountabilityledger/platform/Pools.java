package org.accountabilityledger.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The connections of one node beside those that record: however many wait to record, readers and views go on. */
record Pools(Pool reading, Pool following, Pool longWork) implements AutoCloseable {

    /** The journal is one queue: more would only wait in it. */
    private static final int MOST_RECORDING = 8;
    /** One that listens, one that reads on, two of the clock, and those who wait for what they recorded. */
    private static final int FOLLOWING = 5;
    /** Two for each thread that copies, and one that keeps other nodes away; digests and bundles beside them. */
    private static final int LONG_WORK = 12;

    static Pools of(int readers, JdbcConnectionDetails login) {
        return new Pools(Pool.of(Bounds.READING, readers, login), Pool.of(Bounds.FOLLOWING, FOLLOWING, login),
                Pool.of(Bounds.LONG_WORK, LONG_WORK, login));
    }

    static int recording(int readers) {
        return Math.clamp(readers / 2, 2, MOST_RECORDING);
    }

    /** Of one node. */
    static int most(int readers) {
        return recording(readers) + readers + FOLLOWING + LONG_WORK;
    }

    void demandBounds() throws SQLException {
        for (var each : Map.of(Bounds.READING, reading, Bounds.FOLLOWING, following, Bounds.LONG_WORK, longWork)
                .entrySet()) {
            try (Connection connection = each.getValue().dataSource().getConnection()) {
                each.getKey().demand(connection);
            }
        }
    }

    @Override
    public void close() {
        Stream.of(reading, following, longWork).forEach(pool -> pool.dataSource().close());
    }
}
