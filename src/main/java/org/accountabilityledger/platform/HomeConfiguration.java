package org.accountabilityledger.platform;

import org.accountabilityledger.reading.entries.TimelineReading;
import org.accountabilityledger.reading.gaps.Gaps;
import org.accountabilityledger.reading.home.OverviewReading;
import org.accountabilityledger.reading.times.Tables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Assembles the first page. */
@Configuration(proxyBeanMethods = false)
class HomeConfiguration {

    @Bean
    OverviewReading overviewReading(Tables database, TimelineReading timeline, Gaps gaps) {
        return new OverviewReading(database, timeline, gaps);
    }
}
