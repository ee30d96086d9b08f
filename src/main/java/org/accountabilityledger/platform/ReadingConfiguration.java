package org.accountabilityledger.platform;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.reading.entries.EntryLines;
import org.accountabilityledger.reading.entries.NameBook;
import org.accountabilityledger.reading.entries.Timeline;
import org.accountabilityledger.reading.entries.TimelineReading;
import org.accountabilityledger.reading.entries.Titles;
import org.accountabilityledger.reading.following.FileView;
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

    /** What else every entry leaves behind: its title, and its place in the timeline. */
    private static final Set<String> EVERY_KIND = Set.of("source", "consultation", "clock-rule", "institution", "allegation",
            "review", "recommendation", "commitment");

    @Bean
    View titles(Journal journal, JdbcClient database) {
        return new FileView<>("titles", 2, EVERY_KIND, LedgerEvent.class, journal, new Titles(database));
    }

    @Bean
    View timeline(JdbcClient database, ZoneId zone) {
        return new Timeline(database, zone);
    }

    @Bean
    NameBook nameBook(JdbcClient database) {
        return new NameBook(database);
    }

    @Bean
    EntryLines entryLines(Journal journal, NameBook names) {
        return new EntryLines(journal, names);
    }

    @Bean
    TimelineReading timelineReading(JdbcClient database, Journal journal, EntryLines lines) {
        return new TimelineReading(database, journal, lines);
    }

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
