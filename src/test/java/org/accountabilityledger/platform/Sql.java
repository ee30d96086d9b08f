package org.accountabilityledger.platform;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Single statements, for tests. */
final class Sql {

    private Sql() {
    }

    static String read(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getString(1) : null;
        }
    }

    static String read(EmbeddedDatabase database, Login login, String query) throws SQLException {
        try (Connection connection = database.connect(login, Roles.DATABASE)) {
            return read(connection, query);
        }
    }

    static void run(EmbeddedDatabase database, Login login, String... statements) throws SQLException {
        try (Connection connection = database.connect(login, Roles.DATABASE); Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
