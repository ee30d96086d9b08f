package org.accountabilityledger.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.util.StringUtils;

/** Tells Spring Boot where the database is: the application's pool logs in as one role, Flyway's migrations as another. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    // The pool and Flyway are built from the details below, so Spring closes them before it closes this bean.
    @Bean(destroyMethod = "close")
    LedgerDatabase ledgerDatabase(DatabaseSettings settings, @Value("${ledger.data-dir:}") String folder) {
        if (settings.isConfigured()) {
            return LedgerDatabase.at(settings);
        }
        Path home = Path.of(System.getProperty("user.home"));
        Path path = StringUtils.hasText(folder) ? Path.of(folder) : DataFolder.usual(home, settings.runAs());
        return LedgerDatabase.startedIn(path.toAbsolutePath(), settings.runAs());
    }

    @Bean
    JdbcConnectionDetails applicationLogin(LedgerDatabase database) {
        return new ApplicationLogin(database.url(), database.application());
    }

    @Bean
    FlywayConnectionDetails ownerLogin(LedgerDatabase database) {
        return new OwnerLogin(database.url(), database.owner());
    }

    /** The connections that record; Spring's own transactions and statements are theirs. */
    @Bean
    @Primary
    HikariDataSource recording(JdbcConnectionDetails login, DatabaseSettings settings) {
        return Pool.connections(Bounds.RECORDING, Pools.recording(settings.poolSize()), login);
    }

    @Bean
    Pools pools(JdbcConnectionDetails login, DatabaseSettings settings) {
        return Pools.of(settings.poolSize(), login);
    }

    @Bean(initMethod = "demand")
    @DependsOnDatabaseInitialization
    DatabaseAssertions databaseAssertions(DataSource application, Pools pools, DatabaseSettings settings) {
        return new DatabaseAssertions(application, pools, Pools.most(settings.poolSize()));
    }

    private record ApplicationLogin(String getJdbcUrl, Login login) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return login.username();
        }

        @Override
        public String getPassword() {
            return login.password();
        }
    }

    private record OwnerLogin(String getJdbcUrl, Login login) implements FlywayConnectionDetails {

        @Override
        public String getUsername() {
            return login.username();
        }

        @Override
        public String getPassword() {
            return login.password();
        }
    }
}
