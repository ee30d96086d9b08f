package org.accountabilityledger.platform;

import java.time.ZoneId;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.projection.Projection;
import org.accountabilityledger.projection.RowProjection;
import org.accountabilityledger.reading.entries.EntryLines;
import org.accountabilityledger.reading.search.SearchReading;
import org.accountabilityledger.reading.search.SearchRows;
import org.accountabilityledger.reading.times.Tables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Assembles what finds entries by their words. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    @Bean
    Projection searchRows(ZoneId zone) {
        return new RowProjection<>("search", 3, ReadingConfiguration.EVERY_KIND, LedgerEvent.class, zone,
                new SearchRows());
    }

    @Bean
    SearchReading searchReading(Tables database, EntryLines lines) {
        return new SearchReading(database, lines);
    }
}
