package org.accountabilityledger.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The ledger's own durable PostgreSQL on a data folder: running from start to close, alone on its folder. */
final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final DataFolder folder;
    private final PostgresServer server;
    private final Passwords passwords;
    private final int port;
    private boolean closed;

    private EmbeddedDatabase(DataFolder folder, PostgresServer server, Passwords passwords, int port) {
        this.folder = folder;
        this.server = server;
        this.passwords = passwords;
        this.port = port;
    }

    /** Starts on a folder, under the account that owns its cluster or, for a new one, under the wanted account. */
    static EmbeddedDatabase start(Path path, Path programs, ServerAccount wanted) {
        ServerAccount account = ServerAccount.of(DataFolder.clusterIn(path), wanted);
        DataFolder folder = DataFolder.open(path, account);
        try {
            var server = new PostgresServer(PostgresBinaries.unpackedIn(programs), folder.cluster(), account);
            var database = start(folder, server);
            log.info("PostgreSQL runs on 127.0.0.1:{}, its data are in {}", database.port, folder.path());
            return database;
        } catch (RuntimeException failed) {
            release(folder);
            throw failed;
        }
    }

    private static EmbeddedDatabase start(DataFolder folder, PostgresServer server) {
        boolean first = !server.isInitialised();
        Passwords passwords = first ? Passwords.draw(folder.path()) : Passwords.read(folder.path());
        if (first) {
            server.initialise(passwords.superuser());
        }
        var database = new EmbeddedDatabase(folder, server, passwords, server.start());
        try {
            database.prepare();
            return database;
        } catch (RuntimeException failed) {
            server.stop();
            throw failed;
        }
    }

    private void prepare() {
        try {
            try (Connection connection = connect(superuser(), Roles.SUPERUSER)) {
                DatabaseAssertions.demandDurability(connection);
                RoleBootstrap.createRoles(connection, owner(), application());
                RoleBootstrap.createDatabase(connection, Roles.DATABASE, "template0");
            }
            try (Connection connection = connect(superuser(), Roles.DATABASE)) {
                RoleBootstrap.closePublicSchema(connection);
            }
        } catch (SQLException failed) {
            throw new StartRefused("The database in " + folder.path() + " cannot be prepared: " + failed.getMessage(),
                    "If the passwords in " + Passwords.fileIn(folder.path())
                            + " are not this database's own, put the right ones back from a copy of the data folder.", failed);
        }
    }

    Connection connect(Login login, String database) throws SQLException {
        return DriverManager.getConnection(url(database), login.username(), login.password());
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?sslmode=disable&ApplicationName=accountability-ledger";
    }

    Login superuser() {
        return new Login(Roles.SUPERUSER, passwords.superuser());
    }

    Login owner() {
        return new Login(Roles.OWNER, passwords.owner());
    }

    Login application() {
        return new Login(Roles.APPLICATION, passwords.application());
    }

    PostgresServer server() {
        return server;
    }

    /** Stops the server, waits for it, and only then gives the folder back. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            server.stop();
            release(folder);
            log.info("PostgreSQL has stopped");
        }
    }

    private static void release(DataFolder folder) {
        try {
            folder.close();
        } catch (IOException failed) {
            log.warn("The lock on {} could not be given back before this process ends: {}", folder.path(), failed.getMessage());
        }
    }
}
