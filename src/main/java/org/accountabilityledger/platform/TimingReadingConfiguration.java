package org.accountabilityledger.platform;

import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.reading.entries.EntryLines;
import org.accountabilityledger.reading.timing.ClockRuleReading;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Assembles what is read of clock rules. */
@Configuration(proxyBeanMethods = false)
class TimingReadingConfiguration {

    @Bean
    ClockRuleReading clockRuleReading(Journal journal, EntryLines lines) {
        return new ClockRuleReading(journal, lines);
    }
}
