package org.accountabilityledger.platform;

import org.accountabilityledger.journal.CatalogueSerializer;
import org.accountabilityledger.journal.JournalEngine;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;

/** What the ledger demands of Axon before it serves anyone: on other versions it came up without a store, silently. */
final class AxonAssertions {

    private final Configuration axon;
    private final EventStorageEngine engine;

    AxonAssertions(Configuration axon, EventStorageEngine engine) {
        this.axon = axon;
        this.engine = engine;
    }

    void demand() {
        demand(engine instanceof JournalEngine, "append to the journal", engine);
        demand(axon.eventBus() instanceof EventStore && axon.eventStore() instanceof EmbeddedEventStore,
                "keep events in the journal", axon.eventBus());
        demand(axon.getComponent(TransactionManager.class) instanceof SpringTransactionManager,
                "record in the database's transactions", axon.getComponent(TransactionManager.class));
        demand(axon.eventSerializer() instanceof CatalogueSerializer, "store events under their names",
                axon.eventSerializer());
    }

    private static void demand(boolean holds, String what, Object found) {
        if (!holds) {
            throw new StartRefused("Axon would not " + what + ": it was assembled with "
                    + (found == null ? "nothing" : found.getClass().getName()) + ".",
                    "This is a fault of the ledger's own assembly: see AxonConfiguration.");
        }
    }
}
