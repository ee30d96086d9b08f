package org.accountabilityledger.platform;

import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.accountabilityledger.access.Actor;
import org.accountabilityledger.access.CommandCatalogue;
import org.accountabilityledger.access.CommandGuard;
import org.accountabilityledger.access.CommandReader;
import org.accountabilityledger.access.Gate;
import org.accountabilityledger.accountability.kinds.FileKind;
import org.accountabilityledger.clock.Sweep;
import org.accountabilityledger.journal.CatalogueSerializer;
import org.accountabilityledger.journal.Clocks;
import org.accountabilityledger.journal.DirectoryRebuild;
import org.accountabilityledger.journal.EventCatalogue;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.journal.JournalDirectory;
import org.accountabilityledger.journal.JournalEngine;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Assembles Axon by hand: on this version of Spring Boot its own choice would be no store at all, silently. */
@Configuration(proxyBeanMethods = false)
class AxonConfiguration {

    @Bean
    ZoneId ledgerZone(LedgerSettings settings) {
        return settings.timeZone();
    }

    @Bean
    Clock ledgerClock(ZoneId zone) {
        return Clock.system(zone);
    }

    /** Of the machine itself, whatever day a test has it be. */
    @Bean(initMethod = "compare")
    Clocks clocks(JdbcClient database) {
        return new Clocks(database, InstantSource.system());
    }

    @Bean
    EventCatalogue eventCatalogue() {
        return EventCatalogue.ofTheLedger();
    }

    @Bean
    @Primary
    CatalogueSerializer ledgerSerializer(EventCatalogue catalogue) {
        return CatalogueSerializer.of(catalogue);
    }

    @Bean
    TransactionManager axonTransactions(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    ConnectionProvider axonConnections(DataSource dataSource) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(dataSource));
    }

    @Bean
    EventStorageEngine journalEngine(ConnectionProvider connections, TransactionManager transactions,
            CatalogueSerializer serializer, Clocks clocks) {
        return JournalEngine.on(connections, transactions, serializer, clocks);
    }

    @Bean
    EmbeddedEventStore eventStore(EventStorageEngine engine, JournalDirectory directory) {
        EmbeddedEventStore store = EmbeddedEventStore.builder().storageEngine(engine).build();
        store.subscribe(directory::on);
        return store;
    }

    /** The one by which rules judge; readers have another, which knows the past. */
    @Bean
    @Primary
    JournalDirectory directory(JdbcClient database) {
        return new JournalDirectory(database);
    }

    /** As readers read it; who records reads it in the transaction that records. */
    @Bean
    Journal journal(Pools pools, EventCatalogue catalogue, ZoneId zone) {
        return new Journal(pools.reading().client(), catalogue, zone);
    }

    @Bean(initMethod = "unlessThere")
    DirectoryRebuild directoryRebuild(JournalDirectory directory, JdbcClient database, EventCatalogue catalogue,
            ZoneId zone, DataSource recording) {
        return new DirectoryRebuild(directory, new Journal(database, catalogue, zone),
                new TransactionTemplate(new LongTransactions(recording)));
    }

    @Bean
    CorrelationDataProvider actorTravelsAlong() {
        return new SimpleCorrelationDataProvider(Actor.KEY);
    }

    @Bean
    ConfigurerModule aggregates() {
        return configurer -> FileKind.<Class<?>>each(FileKind::aggregate).forEach(aggregate ->
                configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(aggregate)));
    }

    @Bean
    SimpleCommandBus commandBus(TransactionManager transactions, org.axonframework.config.Configuration axon) {
        SimpleCommandBus bus = SimpleCommandBus.builder().transactionManager(transactions).build();
        bus.registerHandlerInterceptor(new CommandGuard());
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        return bus;
    }

    @Bean(initMethod = "demand")
    AxonAssertions axonAssertions(org.axonframework.config.Configuration axon, EventStorageEngine engine) {
        return new AxonAssertions(axon, engine);
    }

    @Bean
    Gate gate(CommandGateway commands, PlatformTransactionManager transactions, EventCatalogue catalogue, JdbcClient database,
            Clock clock) {
        TransactionTemplate seeingWhatWasCommitted = new TransactionTemplate(transactions);
        // What a command waited for must be seen by it, whatever the database's default is.
        seeingWhatWasCommitted.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        return new Gate(commands, seeingWhatWasCommitted, new Journal(database, catalogue, clock.getZone()), database,
                clock);
    }

    @Bean
    Actor localActor(LedgerSettings settings) {
        if (settings.actor().equals(Sweep.ACTOR.id())) {
            throw new StartRefused("The actor '" + settings.actor() + "' is the ledger's own clock.",
                    "Set LEDGER_ACTOR to a name of your own.");
        }
        return new Actor(settings.actor());
    }

    @Bean
    CommandCatalogue commandCatalogue() {
        return CommandCatalogue.ofTheLedger();
    }

    @Bean
    CommandReader commandReader(CommandCatalogue catalogue) {
        return new CommandReader(catalogue);
    }
}
