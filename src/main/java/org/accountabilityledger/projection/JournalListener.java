package org.accountabilityledger.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Wakes a subscription when something was appended, on this node or another (LISTEN), and once a second in case a wake-up
 * was lost. One thread, until it is closed.
 */
public final class JournalListener implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(JournalListener.class);
    private static final int POLL_MILLIS = 1000;

    private final String name;
    private final Subscription subscription;
    private final DataSource dataSource;
    private final Thread thread;
    private volatile boolean closed;

    /** @param name of what is kept up: of the thread, and in the log */
    public JournalListener(String name, Subscription subscription, DataSource dataSource) {
        this.name = name;
        this.subscription = subscription;
        this.dataSource = dataSource;
        this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::run);
    }

    public void start() {
        subscription.announce();
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
                    LOG.warn("The database is not there for the {}: {}", name, Failures.inWords(lost));
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
            subscription.catchUp();
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
