package org.accountabilityledger.projection;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.accountabilityledger.journal.CatalogueSerializer;
import org.accountabilityledger.journal.JournalEngine;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** What Axon's pooled streaming processor does with one upsert an event, 500 events a batch. */
final class AxonProcessor {

    private static final int EVENTS = 50_000;

    private final DataSource database;
    private final CatalogueSerializer serializer;
    private final AtomicLong seen = new AtomicLong();
    private final CountDownLatch done = new CountDownLatch(1);

    AxonProcessor(DataSource database, CatalogueSerializer serializer) {
        this.database = database;
        this.serializer = serializer;
    }

    /** Events a second. */
    double run() throws SQLException, InterruptedException {
        JdbcTemplate tables = new JdbcTemplate(database);
        tables.execute("drop table if exists reading.axon");
        tables.execute("create table reading.axon (file text primary key, entries bigint not null)");
        TransactionManager transactions = new SpringTransactionManager(new DataSourceTransactionManager(database));
        EmbeddedEventStore store = EmbeddedEventStore.builder().storageEngine(JournalEngine.on(
                new SpringDataSourceConnectionProvider(database), transactions, serializer, null)).build();
        ScheduledExecutorService threads = Executors.newScheduledThreadPool(2);
        PooledStreamingEventProcessor processor = PooledStreamingEventProcessor.builder().name("axon")
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder().eventHandlers(List.of(new Upsert(tables)))
                        .build())
                .messageSource(store).tokenStore(new InMemoryTokenStore()).transactionManager(transactions)
                .coordinatorExecutor(threads).workerExecutor(threads).initialSegmentCount(1).batchSize(500).build();
        long began = System.nanoTime();
        processor.start();
        try {
            done.await(10, TimeUnit.MINUTES);
            return seen.get() / (Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0);
        } finally {
            processor.shutDown();
            threads.shutdownNow();
            store.shutDown();
        }
    }

    private final class Upsert {

        private final JdbcTemplate tables;

        Upsert(JdbcTemplate tables) {
            this.tables = tables;
        }

        @org.axonframework.eventhandling.EventHandler
        void on(EventMessage<?> event) {
            tables.update("insert into reading.axon values (?, 1) on conflict (file) do update "
                    + "set entries = axon.entries + 1", ((DomainEventMessage<?>) event).getAggregateIdentifier());
            if (seen.incrementAndGet() == EVENTS) {
                done.countDown();
            }
        }
    }
}
