package org.accountabilityledger.platform;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.accountabilityledger.journal.CatalogueSerializer;
import org.accountabilityledger.journal.EventCatalogue;
import org.accountabilityledger.journal.JournalEngine;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;

/** An Axon that was put together in another way is refused before it serves anyone. */
class AxonAssertionsTest {

    private static final CatalogueSerializer SERIALIZER = CatalogueSerializer.of(EventCatalogue.ofTheLedger());
    private static final EventStorageEngine JOURNAL = JournalEngine.on(() -> {
        throw new SQLException("not used");
    }, NoTransactionManager.instance(), SERIALIZER, null);

    @Test
    void an_engine_that_is_not_the_journal_is_refused() {
        assertRefused(configurer(), new InMemoryEventStorageEngine(), "Axon would not append to the journal:");
    }

    @Test
    void an_axon_without_a_store_is_refused() {
        assertRefused(configurer(), JOURNAL, "Axon would not keep events in the journal:");
    }

    @Test
    void an_axon_without_the_transactions_of_the_database_is_refused() {
        assertRefused(configurer().configureEmbeddedEventStore(axon -> JOURNAL)
                        .configureTransactionManager(axon -> NoTransactionManager.instance()), JOURNAL,
                "Axon would not record in the database's transactions:");
    }

    private static Configurer configurer() {
        return DefaultConfigurer.defaultConfiguration(false).configureSerializer(axon -> SERIALIZER);
    }

    private static void assertRefused(Configurer configurer, EventStorageEngine engine, String sentence) {
        AxonAssertions assertions = new AxonAssertions(configurer.buildConfiguration(), engine);
        assertThatThrownBy(assertions::demand).isInstanceOf(StartRefused.class).hasMessageStartingWith(sentence);
    }
}
