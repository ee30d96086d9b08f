package org.accountabilityledger.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.Locale;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Connections for one kind of work: who waits for them waits for nobody who does another. */
record Pool(HikariDataSource dataSource, PlatformTransactionManager manager) {

    private static final int LEAST = 2;
    private static final Duration IDLE = Duration.ofMinutes(2);

    static Pool of(Bounds bounds, int size, JdbcConnectionDetails login) {
        HikariDataSource pool = connections(bounds, size, login);
        return new Pool(pool, new JdbcTransactionManager(pool));
    }

    static HikariDataSource connections(Bounds bounds, int size, JdbcConnectionDetails login) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName(bounds.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        pool.setJdbcUrl(login.getJdbcUrl());
        pool.setUsername(login.getUsername());
        pool.setPassword(login.getPassword());
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(Math.min(LEAST, size));
        pool.setIdleTimeout(IDLE.toMillis());
        pool.setConnectionTimeout(Duration.ofSeconds(bounds.secondsForAConnection()).toMillis());
        pool.setValidationTimeout(Duration.ofSeconds(1).toMillis());
        pool.addDataSourceProperty("options", bounds.options());
        pool.addDataSourceProperty("connectTimeout", "3");
        pool.addDataSourceProperty("loginTimeout", "5");
        pool.addDataSourceProperty("socketTimeout", String.valueOf(bounds.secondsForAnAnswer()));
        pool.addDataSourceProperty("cancelSignalTimeout", "2");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        return pool;
    }

    JdbcClient client() {
        return JdbcClient.create(dataSource);
    }

    JdbcTemplate template() {
        return new JdbcTemplate(dataSource);
    }

    TransactionTemplate transactions() {
        return new TransactionTemplate(manager);
    }
}
