package org.accountabilityledger.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.accountabilityledger.journal.EventCatalogue;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.SpringApplication;

/** The one PostgreSQL server of this test JVM; its folder is used again by the next one, which saves making a cluster. */
public final class TestServer {

    private static final Path HOME = home();
    static final Path PROGRAMS = HOME.resolve("programs");

    private static final EmbeddedDatabase RUNNING = startOnFreeFolder();
    private static int databases;
    private static boolean migrated;

    private TestServer() {
    }

    /** A data folder for a ledger that starts its own database; the programs are there already, which saves unpacking. */
    public static Path folderWithPrograms(Path folder) throws IOException {
        Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.createSymbolicLink(folder.resolve("programs"), PROGRAMS);
        return folder;
    }

    static EmbeddedDatabase running() {
        return RUNNING;
    }

    /** A copy of the empty ledger, as the bootstrap leaves it. */
    static String copyOfEmpty() {
        return copyOf(Roles.DATABASE);
    }

    /** A copy of a ledger that has seen the product's migrations, which run once per test JVM. */
    static synchronized String copyOfMigrated() {
        if (!migrated) {
            copy("test_migrated", Roles.DATABASE);
            Migrations.run(login("test_migrated", RUNNING.owner()), login("test_migrated", RUNNING.application()),
                    EventCatalogue.ofTheLedger());
            migrated = true;
        }
        return copyOf("test_migrated");
    }

    static String copyOf(String database) {
        return copy("test_" + next(), database);
    }

    static DataSource login(String database, Login login) {
        var source = new PGSimpleDataSource();
        source.setUrl(RUNNING.url(database));
        source.setUser(login.username());
        source.setPassword(login.password());
        return source;
    }

    private static synchronized int next() {
        return ++databases;
    }

    private static synchronized String copy(String name, String template) {
        try (Connection superuser = RUNNING.connect(RUNNING.superuser(), Roles.SUPERUSER)) {
            RoleBootstrap.createDatabase(superuser, name, template);
            return name;
        } catch (SQLException failed) {
            throw new IllegalStateException("No test database " + name, failed);
        }
    }

    private static EmbeddedDatabase startOnFreeFolder() {
        for (int folder = 1; ; folder++) {
            try {
                var database = EmbeddedDatabase.start(HOME.resolve("server-" + folder), PROGRAMS, null);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(database)));
                dropLeftovers(database);
                shortenLogins(database);
                return database;
            } catch (StartRefused refused) {
                // Another test JVM has this folder.
                if (folder == 16 || !refused.getMessage().startsWith("Another ledger")) {
                    throw refused;
                }
            }
        }
    }

    private static void stop(EmbeddedDatabase database) {
        // Spring closes its cached test contexts in a hook of its own, at the same time: the database must outlive them.
        if (SpringApplication.getShutdownHandlers() instanceof Runnable contexts) {
            contexts.run();
        }
        database.close();
    }

    private static void dropLeftovers(EmbeddedDatabase database) {
        try (Connection superuser = database.connect(database.superuser(), Roles.SUPERUSER); Statement statement = superuser.createStatement()) {
            List<String> names = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("select datname from pg_database where datname like 'test\\_%'")) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            for (String name : names) {
                statement.execute("drop database " + name + " with (force)");
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The databases of an earlier test run are in the way", failed);
        }
    }

    /** What makes a stolen hash of a password slow to guess makes thousands of logins slow. */
    private static void shortenLogins(EmbeddedDatabase database) {
        try (Connection superuser = database.connect(database.superuser(), Roles.SUPERUSER); Statement statement = superuser.createStatement()) {
            statement.execute("set scram_iterations = 1");
            for (Login login : List.of(database.superuser(), database.owner(), database.application())) {
                statement.execute("alter role " + login.username() + " password '" + login.password() + "'");
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The logins of the test server", failed);
        }
    }

    private static Path home() {
        Path target = Path.of("target").toAbsolutePath();
        try {
            Files.createDirectories(target);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"), "accountability-ledger-tests");
        return ServerAccount.forNewCluster(null).canEnter(target) ? target.resolve("test-database") : temporary;
    }
}
