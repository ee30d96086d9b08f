package org.accountabilityledger.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class DatabaseConfigurationTest {

    @TempDir
    Path temporary;
    TestDatabase database;
    ApplicationContextRunner runner;

    @BeforeEach
    void use_a_fresh_database() {
        database = TestDatabase.empty();
        runner = new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withUserConfiguration(DatabaseConfiguration.class)
                .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class))
                .withPropertyValues("ledger.data-dir=" + temporary.resolve("ledger"), "spring.flyway.locations=classpath:db/platform");
    }

    @Test
    void configured_url_starts_nothing_of_its_own() {
        configured().run(context -> {
            assertThat(context).hasNotFailed();
            assertThat(temporary.resolve("ledger")).doesNotExist();
            assertLogins(context);
        });
    }

    @Test
    void database_of_its_own_serves_while_the_context_lives() throws Exception {
        Path folder = TestServer.folderWithPrograms(temporary.resolve("ledger"));
        ProcessHandle[] postmaster = new ProcessHandle[1];
        runner.run(context -> {
            assertThat(context).hasNotFailed();
            assertLogins(context);
            var server = new PostgresServer(temporary, folder.resolve("postgresql"), ServerAccount.SELF);
            postmaster[0] = server.postmaster().orElseThrow();
        });
        await().atMost(1, TimeUnit.MINUTES).until(() -> !postmaster[0].isAlive());
        Files.delete(folder.resolve("programs"));
    }

    @Test
    void readers_have_sixteen_connections_unless_told_otherwise_and_share_none_with_who_records() {
        configured().run(context -> {
            assertThat(context.getBean(Pools.class).reading().dataSource().getMaximumPoolSize()).isEqualTo(16);
            assertThat(context.getBean(HikariDataSource.class).getMaximumPoolSize()).isEqualTo(8);
        });
        configured().withPropertyValues("ledger.database.pool-size=3").run(context -> {
            assertThat(context.getBean(Pools.class).reading().dataSource().getMaximumPoolSize()).isEqualTo(3);
            assertThat(context.getBean(HikariDataSource.class).getMaximumPoolSize()).isEqualTo(2);
        });
    }

    @Test
    void two_nodes_fit_into_a_database_as_it_comes() {
        assertThat(2 * Pools.most(16)).isLessThanOrEqualTo(97);
    }

    @Test
    void login_whose_bounds_somebody_drops_is_refused() throws Exception {
        try (Connection unbounded = database.application().getConnection()) {
            unbounded.createStatement().execute("set lock_timeout = 0");
            assertThatThrownBy(() -> Bounds.RECORDING.demand(unbounded)).isInstanceOf(StartRefused.class)
                    .hasMessageContaining("for this login where");
        }
    }

    @Test
    void role_is_bounded_whoever_logs_in_with_it() throws Exception {
        try (Connection bare = database.application().getConnection()) {
            assertThatCode(() -> Bounds.LONG_WORK.demand(bare)).doesNotThrowAnyException();
        }
    }

    @Test
    void node_that_asks_for_more_connections_than_there_are_is_refused() {
        configured().withPropertyValues("ledger.database.pool-size=400")
                .run(context -> assertThat(refusal(context)).hasMessageContaining("this node alone may open"));
    }

    @Test
    void missing_passwords_are_named() {
        runner.withPropertyValues("ledger.database.url=" + database.url()).run(context -> assertThat(refusal(context))
                .hasMessage("A database is configured, but the password of its role 'ledger_app' is missing.")
                .extracting(StartRefused::remedy).asString().contains("LEDGER_DATABASE_PASSWORD"));
        runner.withPropertyValues("ledger.database.url=" + database.url(), "ledger.database.password=x").run(context -> assertThat(refusal(context))
                .hasMessage("A database is configured, but the password of its role 'ledger_owner' is missing.")
                .extracting(StartRefused::remedy).asString().contains("LEDGER_DATABASE_OWNER_PASSWORD"));
    }

    @Test
    void address_of_another_kind_of_database_is_refused() {
        runner.withPropertyValues("ledger.database.url=postgres://host/ledger").run(context -> assertThat(refusal(context))
                .hasMessageContaining("does not begin with jdbc:postgresql:"));
    }

    @Test
    void superuser_is_refused_as_the_application() {
        Login superuser = TestServer.running().superuser();
        configured().withPropertyValues("ledger.database.username=postgres", "ledger.database.password=" + superuser.password())
                .run(context -> assertThat(refusal(context)).hasMessageContaining("as the superuser 'postgres'"));
    }

    @Test
    void owner_of_the_journal_is_refused_as_the_application() {
        Login owner = TestServer.running().owner();
        configured().withPropertyValues("ledger.database.username=ledger_owner", "ledger.database.password=" + owner.password())
                .run(context -> assertThat(refusal(context)).hasMessageContaining("'ledger_owner', who owns the journal"));
    }

    @Test
    void login_that_commits_without_waiting_for_the_disk_is_refused() throws Exception {
        try (Connection superuser = database.superuser().getConnection()) {
            superuser.createStatement().execute("alter database " + superuser.getCatalog() + " set synchronous_commit = off");
        }
        configured().run(context -> assertThat(refusal(context)).hasMessageContaining("synchronous_commit off"));
    }

    private ApplicationContextRunner configured() {
        return runner.withPropertyValues(database.properties().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue()).toArray(String[]::new));
    }

    private static StartRefused refusal(AssertableApplicationContext context) {
        Throwable cause = context.getStartupFailure();
        while (cause != null && !(cause instanceof StartRefused)) {
            cause = cause.getCause();
        }
        assertThat(cause).as("refusal of %s", context.getStartupFailure()).isNotNull();
        return (StartRefused) cause;
    }

    private static void assertLogins(AssertableApplicationContext context) throws Exception {
        try (Connection application = context.getBean(DataSource.class).getConnection();
                Connection owner = context.getBean(Flyway.class).getConfiguration().getDataSource().getConnection()) {
            assertThat(Sql.read(application, "select current_user")).isEqualTo("ledger_app");
            assertThat(Sql.read(application, "select to_regclass('journal.entry')")).isEqualTo("journal.entry");
            assertThat(Sql.read(owner, "select current_user")).isEqualTo("ledger_owner");
        }
    }
}
