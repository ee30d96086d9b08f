package org.accountabilityledger.platform;

import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.reading.entries.EntryLines;
import org.accountabilityledger.reading.following.FileView;
import org.accountabilityledger.reading.following.View;
import org.accountabilityledger.reading.search.SearchReading;
import org.accountabilityledger.reading.search.SearchRows;
import org.accountabilityledger.reading.times.Tables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;

/** Assembles what finds entries by their words. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    @Bean
    View searchRows(Journal journal, JdbcOperations database) {
        return new FileView<>("search", 1, ReadingConfiguration.EVERY_KIND, LedgerEvent.class, journal, database,
                new SearchRows());
    }

    @Bean
    SearchReading searchReading(Tables database, EntryLines lines) {
        return new SearchReading(database, lines);
    }
}
