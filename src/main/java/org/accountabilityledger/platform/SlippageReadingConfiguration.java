package org.accountabilityledger.platform;

import java.time.Clock;
import java.util.Set;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.reading.entries.NameBook;
import org.accountabilityledger.reading.following.FileView;
import org.accountabilityledger.reading.following.View;
import org.accountabilityledger.reading.slippage.SlippageReading;
import org.accountabilityledger.reading.slippage.SlippageRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Assembles what is read of days that were moved. */
@Configuration(proxyBeanMethods = false)
class SlippageReadingConfiguration {

    private static final Set<String> MOVING = Set.of("commitment", "recommendation", "review");

    @Bean
    View slippageRows(Journal journal, JdbcClient database) {
        return new FileView<>("slippage", 1, MOVING, LedgerEvent.class, journal, new SlippageRows(database));
    }

    @Bean
    SlippageReading slippageReading(JdbcClient database, NameBook names, Clock clock) {
        return new SlippageReading(database, names, clock);
    }
}
