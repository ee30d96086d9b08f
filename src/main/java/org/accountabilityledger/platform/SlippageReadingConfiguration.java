package org.accountabilityledger.platform;

import org.accountabilityledger.reading.entries.NameBook;
import org.accountabilityledger.reading.reversals.ReversalQuery;
import org.accountabilityledger.reading.slippage.SlippageQuery;
import org.accountabilityledger.reading.times.Tables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Assembles what is read of days that were moved, and of what was turned away from. */
@Configuration(proxyBeanMethods = false)
class SlippageReadingConfiguration {

    @Bean
    SlippageQuery slippageQuery(Tables database, NameBook names) {
        return new SlippageQuery(database, names);
    }

    @Bean
    ReversalQuery reversalQuery(Tables database, NameBook names) {
        return new ReversalQuery(database, names);
    }
}
