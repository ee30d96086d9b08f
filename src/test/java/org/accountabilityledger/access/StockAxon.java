package org.accountabilityledger.access;

import javax.sql.DataSource;
import org.accountabilityledger.accountability.LedgerExamples;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourceRegistered;
import org.accountabilityledger.journal.CatalogueSerializer;
import org.accountabilityledger.journal.EventCatalogue;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** Axon as it comes: its own tables, its command bus, an event-sourced aggregate without any rule. */
final class StockAxon {

    private final CommandBus bus;

    StockAxon(DataSource database) {
        TransactionManager transactions = new SpringTransactionManager(new DataSourceTransactionManager(database));
        CatalogueSerializer serializer = CatalogueSerializer.of(EventCatalogue.ofTheLedger());
        JdbcEventStorageEngine engine = JdbcEventStorageEngine.builder().eventSerializer(serializer)
                .snapshotSerializer(serializer).connectionProvider(new SpringDataSourceConnectionProvider(database))
                .transactionManager(transactions).build();
        transactions.executeInTransaction(() -> engine.createSchema(PostgresEventTableFactory.INSTANCE));
        EmbeddedEventStore store = EmbeddedEventStore.builder().storageEngine(engine).build();
        this.bus = SimpleCommandBus.builder().transactionManager(transactions).build();
        AggregateAnnotationCommandHandler.<Stock>builder().aggregateType(Stock.class)
                .repository(EventSourcingRepository.builder(Stock.class).eventStore(store).build()).build()
                .subscribe(bus);
    }

    void create(String file) {
        FutureCallback<Create, Object> answer = new FutureCallback<>();
        bus.dispatch(GenericCommandMessage.asCommandMessage(new Create(file)), answer);
        answer.getResult();
    }

    record Create(@TargetAggregateIdentifier String file) {
    }

    /** What is created. */
    static final class Stock {

        @AggregateIdentifier
        private String file;

        Stock() {
        }

        @CommandHandler
        Stock(Create command) {
            this.file = command.file();
            AggregateLifecycle.apply(LedgerExamples.registered(LedgerExamples.REPORT));
        }

        @EventSourcingHandler
        void on(SourceRegistered event) {
        }
    }
}
