package org.accountabilityledger.platform;

import org.accountabilityledger.reading.due.DueQuery;
import org.accountabilityledger.reading.entries.NameBook;
import org.accountabilityledger.reading.entries.TimelineReading;
import org.accountabilityledger.reading.gaps.Gaps;
import org.accountabilityledger.reading.home.ExamplesReading;
import org.accountabilityledger.reading.home.OverviewReading;
import org.accountabilityledger.reading.outstanding.OutstandingQuery;
import org.accountabilityledger.reading.times.Tables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Assembles the first page. */
@Configuration(proxyBeanMethods = false)
class HomeConfiguration {

    @Bean
    OverviewReading overviewReading(Tables database, TimelineReading timeline, Gaps gaps, DueQuery due,
            OutstandingQuery replies) {
        return new OverviewReading(database, timeline, gaps, due, replies);
    }

    @Bean
    ExamplesReading examplesReading(Tables database, NameBook names) {
        return new ExamplesReading(database, names);
    }
}
