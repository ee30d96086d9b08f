package org.accountabilityledger.platform;

import org.accountabilityledger.reading.entries.EntryLines;
import org.accountabilityledger.reading.search.SearchReading;
import org.accountabilityledger.reading.times.Tables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Assembles what finds entries by their words. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    @Bean
    SearchReading searchReading(Tables database, EntryLines lines) {
        return new SearchReading(database, lines);
    }
}
