package org.accountabilityledger.platform;

import java.util.List;
import javax.sql.DataSource;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.reading.following.Follower;
import org.accountabilityledger.reading.following.Tail;
import org.accountabilityledger.reading.following.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Assembles the views and what keeps them up with the journal. */
@Configuration(proxyBeanMethods = false)
class ReadingConfiguration {

    @Bean
    Follower follower(Journal journal, List<View> views, JdbcClient database,
            PlatformTransactionManager transactions) {
        return new Follower(journal, views, database, new TransactionTemplate(transactions));
    }

    @Bean(initMethod = "start")
    Tail tail(Follower follower, DataSource dataSource) {
        return new Tail(follower, dataSource);
    }
}
