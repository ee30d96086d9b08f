package org.accountabilityledger.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.util.PasswordUtil;

/** The two roles and their database; every step may be repeated after a start that did not finish. */
final class RoleBootstrap {

    private RoleBootstrap() {
    }

    static void createRoles(Connection superuser, Login owner, Login application) throws SQLException {
        createRole(superuser, owner);
        createRole(superuser, application);
        execute(superuser, Bounds.LONG_WORK.settingsOf(application.username()));
        // The owner's migrations create schemas that belong to the application.
        execute(superuser, "grant " + application.username() + " to " + owner.username());
    }

    private static void createRole(Connection superuser, Login login) throws SQLException {
        if (!exists(superuser, "select 1 from pg_roles where rolname = ?", login.username())) {
            // Hashed on this side, so that no log of the server can ever hold the password.
            String hash = PasswordUtil.encodeScramSha256(login.password().toCharArray());
            execute(superuser, "create role " + login.username()
                    + " login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password '" + hash + "'");
        }
    }

    /** A database of the owner's that sorts by code point, the same on every machine and in every version. */
    static void createDatabase(Connection superuser, String name, String template) throws SQLException {
        if (!exists(superuser, "select 1 from pg_database where datname = ?", name)) {
            execute(superuser, "create database " + name + " owner " + Roles.OWNER + " template " + template
                    + " encoding 'UTF8' locale_provider builtin builtin_locale 'C.UTF-8'");
        }
        execute(superuser, "revoke all on database " + name + " from public");
        execute(superuser, "grant connect on database " + name + " to " + Roles.OWNER + ", " + Roles.APPLICATION);
    }

    static void closePublicSchema(Connection superuser) throws SQLException {
        execute(superuser, "revoke create on schema public from public");
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
