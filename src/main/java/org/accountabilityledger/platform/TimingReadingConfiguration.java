package org.accountabilityledger.platform;

import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.reading.entries.EntryLines;
import org.accountabilityledger.reading.timing.ClockRuleReading;
import org.accountabilityledger.reading.timing.ClockRulesReading;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Assembles what is read of clock rules. */
@Configuration(proxyBeanMethods = false)
class TimingReadingConfiguration {

    @Bean
    ClockRulesReading clockRulesReading(JdbcClient database, Journal journal) {
        return new ClockRulesReading(database, journal);
    }

    @Bean
    ClockRuleReading clockRuleReading(Journal journal, EntryLines lines) {
        return new ClockRuleReading(journal, lines);
    }
}
