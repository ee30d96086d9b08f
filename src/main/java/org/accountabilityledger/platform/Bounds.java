package org.accountabilityledger.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How long the database works for each kind of work, and how long the ledger waits for it: nothing waits for ever. */
enum Bounds {

    /** Whoever records is answered within 15 seconds: 3 for a connection, 10 for the database, and the rest to say so. */
    RECORDING(3, 10, Map.of("statement_timeout", "9s", "transaction_timeout", "9s", "lock_timeout", "7s",
            // Less than others wait for a lock: they go on when a holder stands still, and are not refused with it.
            "idle_in_transaction_session_timeout", "5s")),
    READING(5, 40, Map.of("statement_timeout", "30s", "transaction_timeout", "1min", "lock_timeout", "5s",
            "idle_in_transaction_session_timeout", "30s", "default_transaction_read_only", "on")),
    FOLLOWING(5, 40, Map.of("statement_timeout", "30s", "transaction_timeout", "1min", "lock_timeout", "7s",
            "idle_in_transaction_session_timeout", "8s")),
    /** Steps that hold no lock for which others wait take themselves more time, where they are. */
    LONG_WORK(30, 3660, Map.of("statement_timeout", "1h", "transaction_timeout", "0", "lock_timeout", "7s",
            "idle_in_transaction_session_timeout", "8s", "tcp_user_timeout", "120000"));

    private final int secondsForAConnection;
    private final int secondsForAnAnswer;
    private final Map<String, String> session = alive();

    Bounds(int secondsForAConnection, int secondsForAnAnswer, Map<String, String> session) {
        this.secondsForAConnection = secondsForAConnection;
        this.secondsForAnAnswer = secondsForAnAnswer;
        this.session.putAll(session);
    }

    /** Notices that the other side is gone: its process, its machine, or the way there. */
    private static Map<String, String> alive() {
        return new TreeMap<>(Map.of("client_connection_check_interval", "2s", "tcp_keepalives_idle", "10",
                "tcp_keepalives_interval", "5", "tcp_keepalives_count", "3", "tcp_user_timeout", "15000"));
    }

    int secondsForAConnection() {
        return secondsForAConnection;
    }

    int secondsForAnAnswer() {
        return secondsForAnAnswer;
    }

    /** As the driver hands them over when it logs in: they outrank what is set for the role or the database. */
    String options() {
        return session.entrySet().stream().map(each -> "-c " + each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining(" "));
    }

    /** As a role has them that logs in without this ledger. */
    String settingsOf(String role) {
        return session.entrySet().stream().map(each -> "alter role " + role + " set " + each.getKey() + " = '"
                + each.getValue() + "'").collect(Collectors.joining("; "));
    }

    /** A proxy between the ledger and its database may drop what was handed over. */
    void demand(Connection connection) throws SQLException {
        for (Map.Entry<String, String> each : session.entrySet()) {
            String found = found(connection, each.getKey());
            // Only connections over TCP have these.
            if (!found.equals(each.getValue()) && !(each.getKey().startsWith("tcp_") && found.equals("0"))) {
                throw new StartRefused("The database has " + each.getKey() + " = " + found + " for this login where "
                        + each.getValue() + " was asked for: one node that stands still could stop all others.",
                        "Connect the ledger to PostgreSQL itself, or let the proxy between them pass on the parameter "
                                + "'options'.");
            }
        }
    }

    private static String found(Connection connection, String setting) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select current_setting(?)")) {
            statement.setString(1, setting);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
