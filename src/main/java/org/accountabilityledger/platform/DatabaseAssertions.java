package org.accountabilityledger.platform;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** What the ledger demands of its database before it serves anyone: durable commits, and a login that cannot rewrite. */
final class DatabaseAssertions {

    private static final int OLDEST_VERSION = 18;

    private final DataSource application;
    private final Pools pools;
    private final int connections;

    /** @param connections how many this node opens at most */
    DatabaseAssertions(DataSource application, Pools pools, int connections) {
        this.application = application;
        this.pools = pools;
        this.connections = connections;
    }

    void demand() throws SQLException {
        try (Connection connection = application.getConnection()) {
            demandVersion(connection);
            demandDurability(connection);
            demandNoPowerOverTheJournal(connection);
            demandAppendOnly(connection);
            demandRoom(connection);
            Bounds.RECORDING.demand(connection);
        }
        pools.demandBounds();
    }

    static void demandDurability(Connection connection) throws SQLException {
        demandOn(connection, "fsync");
        demandOn(connection, "full_page_writes");
        if (read(connection, "show synchronous_commit").equals("off")) {
            throw new StartRefused("The database has synchronous_commit off for this login: it would report entries as recorded that a crash can lose.",
                    "Switch it on: alter system set synchronous_commit = on, and look for 'alter role … set' and 'alter database … set'.");
        }
    }

    private static void demandOn(Connection connection, String setting) throws SQLException {
        if (!read(connection, "show " + setting).equals("on")) {
            throw new StartRefused("The database runs with " + setting + " off: a power cut could destroy recorded entries.",
                    "Switch it on: alter system set " + setting + " = on, then select pg_reload_conf().");
        }
    }

    private static void demandVersion(Connection connection) throws SQLException {
        if (connection.getMetaData().getDatabaseMajorVersion() < OLDEST_VERSION) {
            throw new StartRefused("The database is PostgreSQL " + connection.getMetaData().getDatabaseProductVersion()
                    + "; the ledger needs " + OLDEST_VERSION + " or later.",
                    "Upgrade the server, or leave LEDGER_DATABASE_URL empty to use the built-in one.");
        }
    }

    private static void demandNoPowerOverTheJournal(Connection connection) throws SQLException {
        String role = connection.getMetaData().getUserName();
        if (read(connection, "select rolsuper from pg_roles where rolname = current_user").equals("t")) {
            throw new StartRefused("The ledger logs in to its database as the superuser '" + role + "', who can rewrite every entry.",
                    "Set LEDGER_DATABASE_USERNAME to an ordinary role, such as ledger_app.");
        }
        // A member of the owner's role can become the owner.
        if (read(connection, """
                select exists (select from pg_namespace
                where nspname = 'journal' and pg_has_role(current_user, nspowner, 'member'))""").equals("t")) {
            throw new StartRefused("The ledger logs in to its database as '" + role + "', who owns the journal and can rewrite every entry.",
                    "Set LEDGER_DATABASE_USERNAME to a role that neither owns the schema journal nor is a member of its owner.");
        }
    }

    private static void demandAppendOnly(Connection connection) throws SQLException {
        if (read(connection, """
                select to_regclass('journal.event') is not null
                   and (has_table_privilege('journal.event', 'UPDATE, DELETE, TRUNCATE, TRIGGER')
                     or has_any_column_privilege('journal.event', 'INSERT, UPDATE'))""").equals("t")) {
            throw new StartRefused("The login of the ledger may do more to the journal than read it and append to it.",
                    "Revoke what was granted beside the migrations: revoke all on journal.event from that role, then "
                            + "grant select: entries get in by the function journal.record alone.");
        }
    }

    private void demandRoom(Connection connection) throws SQLException {
        int most = Integer.parseInt(read(connection, "select current_setting('max_connections')::int "
                + "- current_setting('superuser_reserved_connections')::int "
                + "- current_setting('reserved_connections')::int"));
        if (connections > most) {
            throw new StartRefused("The database takes " + most + " connections, and this node alone may open "
                    + connections + ".", "Set LEDGER_DATABASE_POOL_SIZE to a smaller number, or raise max_connections.");
        }
    }

    private static String read(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
