package org.accountabilityledger.platform;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.accountabilityledger.journal.EventCatalogue;
import org.accountabilityledger.journal.StoredType;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.flywaydb.core.internal.exception.sqlExceptions.FlywaySqlUnableToConnectToDbException;

/**
 * Brings a database to where this version of the ledger needs it: the owner migrates the journal, the application what
 * it builds from it, each in a session and a history of its own. So nothing that the application owns runs as the owner.
 */
final class Migrations {

    private static final String HISTORY = "migration";

    private Migrations() {
    }

    static void run(DataSource owner, DataSource application, EventCatalogue events) {
        try {
            // Its own schema and what PostgreSQL brings along: nobody else can put anything there.
            flyway(owner, "journal", "classpath:db/journal", "set search_path = pg_catalog").migrate();
            declare(events.types(), owner);
            flyway(application, "reading", "classpath:db/migration", "").migrate();
        } catch (FlywaySqlUnableToConnectToDbException away) {
            throw away;
        } catch (FlywayException otherTables) {
            throw refused(otherTables);
        } catch (SQLException failed) {
            throw new StartRefused("The database cannot be prepared: " + failed.getMessage(),
                    "Look at the log of the database, then start again: what was not done is undone.", failed);
        }
    }

    private static Flyway flyway(DataSource login, String schema, String scripts, String first) {
        return Flyway.configure().dataSource(login).defaultSchema(schema).table(HISTORY).locations(scripts).initSql(first)
                .validateMigrationNaming(true).load();
    }

    /**
     * What the journal takes in is what this version knows, each event in its current version alone, beside what newer
     * ones declared: what an older node still judges by, it cannot record any more.
     */
    private static void declare(List<StoredType> types, DataSource owner) throws SQLException {
        try (Connection connection = owner.getConnection(); PreparedStatement insert = connection.prepareStatement(
                "insert into journal.event_type as known (name, version, kind) "
                        + "select * from unnest(?::text[], ?::text[], ?::text[]) on conflict (name) do update "
                        + "set version = excluded.version where known.version::integer < excluded.version::integer")) {
            insert.setArray(1, texts(connection, types, StoredType::name));
            insert.setArray(2, texts(connection, types, StoredType::version));
            insert.setArray(3, texts(connection, types, StoredType::kind));
            insert.executeUpdate();
        }
    }

    private static Array texts(Connection connection, List<StoredType> types, Function<StoredType, String> column)
            throws SQLException {
        return connection.createArrayOf("text", types.stream().map(column).toArray(String[]::new));
    }

    private static StartRefused refused(FlywayException cause) {
        boolean others = cause instanceof FlywayValidateException || cause.getMessage().contains("no schema history table");
        return others ? new StartRefused(
                "The tables of this database were made by another version of the ledger and are not those of this one.",
                "Start it with the version that made them, or set LEDGER_DATA_DIR to a new folder (LEDGER_DATABASE_URL to "
                        + "an empty database): 'export' of that version writes a bundle, and 'replay' of this one reads it.")
                : new StartRefused("The tables of the database could not be made: " + firstLine(cause),
                        "Look at the log of the database, then start again: what was not done is undone.", cause);
    }

    private static String firstLine(FlywayException cause) {
        return cause.getMessage().lines().findFirst().orElse("no reason was given");
    }
}
