package org.accountabilityledger.platform;

import org.accountabilityledger.reading.entries.TimelineReading;
import org.accountabilityledger.reading.gaps.Gaps;
import org.accountabilityledger.reading.home.OverviewReading;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Assembles the first page. */
@Configuration(proxyBeanMethods = false)
class HomeConfiguration {

    @Bean
    OverviewReading overviewReading(JdbcClient database, TimelineReading timeline, Gaps gaps) {
        return new OverviewReading(database, timeline, gaps);
    }
}
