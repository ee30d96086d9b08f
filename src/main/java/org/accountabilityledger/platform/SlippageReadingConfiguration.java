package org.accountabilityledger.platform;

import java.time.ZoneId;
import java.util.Set;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.projection.Projection;
import org.accountabilityledger.projection.RowProjection;
import org.accountabilityledger.reading.entries.NameBook;
import org.accountabilityledger.reading.reversals.ReversalQuery;
import org.accountabilityledger.reading.reversals.ReversalRows;
import org.accountabilityledger.reading.slippage.SlippageQuery;
import org.accountabilityledger.reading.slippage.SlippageRows;
import org.accountabilityledger.reading.times.Tables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Assembles what is read of days that were moved, and of what was turned away from. */
@Configuration(proxyBeanMethods = false)
class SlippageReadingConfiguration {

    private static final Set<String> MOVING = Set.of("commitment", "recommendation", "review");
    private static final Set<String> TURNING = Set.of("commitment", "recommendation");

    @Bean
    Projection slippageRows(ZoneId zone) {
        return new RowProjection<>("slippage", 3, MOVING, LedgerEvent.class, zone, new SlippageRows());
    }

    @Bean
    SlippageQuery slippageQuery(Tables database, NameBook names) {
        return new SlippageQuery(database, names);
    }

    @Bean
    Projection reversalRows(ZoneId zone) {
        return new RowProjection<>("reversals", 2, TURNING, LedgerEvent.class, zone,
                new ReversalRows());
    }

    @Bean
    ReversalQuery reversalQuery(Tables database, NameBook names) {
        return new ReversalQuery(database, names);
    }
}
