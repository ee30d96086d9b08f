package org.accountabilityledger.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has views with much to read built and the others follow, from its start on: it wakes the follower when something was
 * appended, on this node or another (LISTEN), and once a second in case a wake-up was lost. One thread, until it is closed.
 */
public final class JournalListener implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(JournalListener.class);
    private static final int POLL_MILLIS = 1000;

    private final ProjectionRunner runner;
    private final Rebuilds rebuilds;
    private final DataSource dataSource;
    private final Thread thread = Thread.ofPlatform().name("views").daemon().unstarted(this::run);
    private volatile boolean closed;

    public JournalListener(ProjectionRunner runner, Rebuilds rebuilds, DataSource dataSource) {
        this.runner = runner;
        this.rebuilds = rebuilds;
        this.dataSource = dataSource;
    }

    public void start() {
        runner.announce();
        rebuilds.start();
        thread.start();
    }

    @Override
    public void close() throws InterruptedException {
        closed = true;
        thread.interrupt();
        thread.join(10_000);
    }

    private void run() {
        while (!closed) {
            try (Connection connection = dataSource.getConnection()) {
                listen(connection);
            } catch (SQLException | RuntimeException lost) {
                if (!closed) {
                    LOG.warn("The views wait for the database: {}", Failures.inWords(lost));
                    pause();
                }
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen journal");
        }
        PGConnection notices = connection.unwrap(PGConnection.class);
        while (!closed) {
            runner.catchUp();
            notices.getNotifications(POLL_MILLIS);
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("unlisten journal");
        }
    }

    private void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException woken) {
            Thread.currentThread().interrupt();
        }
    }
}
