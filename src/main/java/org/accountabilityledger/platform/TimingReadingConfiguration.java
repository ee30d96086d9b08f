package org.accountabilityledger.platform;

import org.accountabilityledger.reading.entries.EntryLines;
import org.accountabilityledger.reading.times.Tables;
import org.accountabilityledger.reading.timing.ClockRuleReading;
import org.accountabilityledger.reading.timing.ClockRulesReading;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Assembles what is read of clock rules. */
@Configuration(proxyBeanMethods = false)
class TimingReadingConfiguration {

    @Bean
    ClockRulesReading clockRulesReading(Tables database) {
        return new ClockRulesReading(database);
    }

    @Bean
    ClockRuleReading clockRuleReading(Tables database, EntryLines lines) {
        return new ClockRuleReading(database, lines);
    }
}
