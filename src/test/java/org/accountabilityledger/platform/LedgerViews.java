package org.accountabilityledger.platform;

import java.time.ZoneId;
import java.util.List;
import org.accountabilityledger.projection.Projections;
import org.accountabilityledger.reading.measures.Measures;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Every view of the ledger as it is found in production. */
public final class LedgerViews {

    private LedgerViews() {
    }

    public static Projections in(ZoneId zone) {
        var configuration = new MeasuresConfiguration();
        try (var found = new AnnotationConfigApplicationContext()) {
            found.registerBean(ZoneId.class, () -> zone);
            found.registerBean(Measures.class, () -> configuration.measures(List.of(configuration.daysToPromise(),
                    configuration.movedAfterTheDay(), configuration.notFoundComplete())));
            found.register(ProjectionConfiguration.class);
            found.refresh();
            return found.getBean(Projections.class);
        }
    }
}
