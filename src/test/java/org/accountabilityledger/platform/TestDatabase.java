package org.accountabilityledger.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A fresh database for one test class, on a real and durable PostgreSQL with the roles of production. */
public final class TestDatabase {

    private final String name;
    private final String url;

    private TestDatabase(String name) {
        this.name = name;
        this.url = TestServer.running().url(name);
    }

    /** A database with its roles and nothing else. */
    public static TestDatabase empty() {
        return new TestDatabase(TestServer.copyOfEmpty());
    }

    /** A database in which the product's own migrations have run. */
    public static TestDatabase migrated() {
        return new TestDatabase(TestServer.copyOfMigrated());
    }

    /** Another one that holds the same, while nobody is connected to this one. */
    public TestDatabase copy() {
        return new TestDatabase(TestServer.copyOf(name));
    }

    public String url() {
        return url;
    }

    /** Connections as ledger_owner, who runs migrations; not pooled. */
    public DataSource owner() {
        return dataSource(TestServer.running().owner());
    }

    /** Connections as ledger_app, the role of the running ledger; not pooled. */
    public DataSource application() {
        return dataSource(TestServer.running().application());
    }

    /** One as ledger_app that keeps what it holds, in one transaction, for as long as a test takes on a busy machine. */
    public Connection patient() throws SQLException {
        Connection connection = application().getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set idle_in_transaction_session_timeout = 0");
        }
        connection.setAutoCommit(false);
        return connection;
    }

    /** As ledger_app on few connections that are used again: logging in takes longer than most questions. */
    public DataSource pooled() {
        var pool = new HikariConfig();
        pool.setDataSource(application());
        pool.setMinimumIdle(0);
        pool.setIdleTimeout(10_000);
        return new HikariDataSource(pool);
    }

    /** Connections as the superuser, for what neither role may do, such as ending another's session; not pooled. */
    public DataSource superuser() {
        return dataSource(TestServer.running().superuser());
    }

    /** What a Spring context needs in order to use this database in place of one of its own; no sweep surprises a test. */
    public Map<String, String> properties() {
        return Map.of("ledger.database.url", url,
                "ledger.database.password", TestServer.running().application().password(),
                "ledger.database.owner-password", TestServer.running().owner().password(),
                "ledger.sweep-every", "0s");
    }

    /** For a method with {@code @DynamicPropertySource}. */
    public void register(DynamicPropertyRegistry registry) {
        properties().forEach((name, value) -> registry.add(name, () -> value));
    }

    private DataSource dataSource(Login login) {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(login.username());
        source.setPassword(login.password());
        return source;
    }
}
