package org.accountabilityledger.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.accountabilityledger.testing.Java;
import org.awaitility.Awaitility;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A ledger in a process of its own, which records one entry, says so, and waits to be killed. */
final class LedgerProcess {

    static final String RECORDED = "recorded";

    private LedgerProcess() {
    }

    static Process start(Path folder) throws IOException {
        List<String> command = Java.command(LedgerProcess.class);
        command.add(folder.toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> words = new ArrayList<>();
        for (String line = process.inputReader().readLine(); !RECORDED.equals(line); line = process.inputReader().readLine()) {
            if (line == null) {
                throw new AssertionError("The ledger ended early: " + String.join("\n", words));
            }
            words.add(line);
        }
        return process;
    }

    public static void main(String[] arguments) throws InterruptedException {
        var context = new SpringApplicationBuilder(OnlyTheDatabase.class).web(WebApplicationType.NONE).run(
                "--ledger.data-dir=" + arguments[0], "--spring.flyway.locations=classpath:db/platform");
        context.getBean(JdbcClient.class).sql("insert into journal.entry values (1)").update();
        // A connection that is still being opened when the pool closes would outlive it. There may be one more than it needs.
        HikariDataSource pool = context.getBean(HikariDataSource.class);
        Awaitility.await().atMost(Duration.ofMinutes(1))
                .until(() -> pool.getHikariPoolMXBean().getIdleConnections() >= pool.getMinimumIdle());
        System.out.println(RECORDED);
        Thread.currentThread().join();
    }

    @Configuration(proxyBeanMethods = false)
    @Import(DatabaseConfiguration.class)
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, JdbcTemplateAutoConfiguration.class,
            JdbcClientAutoConfiguration.class, FlywayAutoConfiguration.class})
    static class OnlyTheDatabase {
    }
}
