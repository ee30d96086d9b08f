package org.accountabilityledger.exchange;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.accountabilityledger.access.Actor;
import org.accountabilityledger.access.CommandCatalogue;
import org.accountabilityledger.access.CommandKey;
import org.accountabilityledger.access.CommandReader;
import org.accountabilityledger.access.Envelope;
import org.accountabilityledger.access.Gate;
import org.accountabilityledger.accountability.kinds.FileKind;
import org.accountabilityledger.journal.CatalogueSerializer;
import org.accountabilityledger.journal.Clocks;
import org.accountabilityledger.journal.EventCatalogue;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.journal.JournalDirectory;
import org.accountabilityledger.journal.JournalEngine;
import org.accountabilityledger.journal.Overlay;
import org.accountabilityledger.platform.TestDatabase;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** A ledger on a database of its own, assembled as the product is, whose today is 1 March 2026 in London. */
final class ImportingLedger implements AutoCloseable {

    static final Actor CLERK = new Actor("clerk");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final List<Class<?>> AGGREGATES = FileKind.each(FileKind::aggregate);

    private final CommandCatalogue catalogue = CommandCatalogue.ofTheLedger();
    private final CommandReader commands = new CommandReader(catalogue);
    private final HikariDataSource pool;
    private final JdbcClient database;
    private final org.axonframework.config.Configuration axon;
    final Journal journal;
    final Gate gate;
    final Importer importer;

    ImportingLedger() {
        pool = pool();
        database = JdbcClient.create(pool);
        var transactions = new JdbcTransactionManager(pool);
        var axonTransactions = new SpringTransactionManager(transactions);
        var serializer = CatalogueSerializer.of(EventCatalogue.ofTheLedger());
        var engine = JournalEngine.on(new UnitOfWorkAwareConnectionProviderWrapper(
                new SpringDataSourceConnectionProvider(pool)), axonTransactions, serializer,
                new Clocks(database, InstantSource.system()));
        var directory = new JournalDirectory(database);
        var store = EmbeddedEventStore.builder().storageEngine(engine).build();
        store.subscribe(directory::on);
        axon = axon(serializer, store, axonTransactions, directory);
        journal = new Journal(database, EventCatalogue.ofTheLedger(), LONDON);
        gate = new Gate(axon.commandGateway(), new TransactionTemplate(transactions), journal, database,
                Clock.fixed(Instant.parse("2026-03-01T09:00:00Z"), LONDON));
        importer = new Importer(gate, catalogue, commands, () -> new Overlay(engine, directory, LONDON, AGGREGATES),
                transactions);
    }

    private static HikariDataSource pool() {
        HikariConfig settings = new HikariConfig();
        settings.setDataSource(TestDatabase.migrated().application());
        settings.setMaximumPoolSize(4);
        return new HikariDataSource(settings);
    }

    private static org.axonframework.config.Configuration axon(CatalogueSerializer serializer, EmbeddedEventStore store,
            SpringTransactionManager axonTransactions, JournalDirectory directory) {
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(configuration -> serializer)
                .configureEventStore(configuration -> store)
                .configureCommandBus(configuration -> SimpleCommandBus.builder()
                        .transactionManager(axonTransactions).build())
                .registerComponent(JournalDirectory.class, configuration -> directory)
                .registerComponent(org.accountabilityledger.accountability.Directory.class, configuration -> directory)
                .registerComponent(ZoneId.class, configuration -> LONDON);
        AGGREGATES.forEach(each -> configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(each)));
        var axon = configurer.start();
        axon.commandBus().registerHandlerInterceptor(
                new CorrelationDataInterceptor<>(List.of(new SimpleCorrelationDataProvider(Actor.KEY))));
        return axon;
    }

    static Dossier dossier(String text) {
        return new Dossier("test.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    Report check(String text) {
        return importer.check(dossier(text));
    }

    /** Tells of each entry: a second goes by whenever it looks at the time. */
    static Progress eachEntry(Consumer<String> lines) {
        AtomicLong seconds = new AtomicLong();
        return new Progress("Recorded", "", lines, () -> seconds.incrementAndGet() * 1_000_000_000);
    }

    Report run(String text) {
        return importer.run(dossier(text), CLERK, Progress.silent());
    }

    /** Somebody else sends a command, not by way of a dossier. */
    void send(String key, String command, String json) {
        gate.send(new Envelope(commands.read(command, JsonMapper.shared().readTree(json)), CLERK,
                new CommandKey("somebody", key), Optional.empty()));
    }

    long facts() {
        return database.sql("select count(*) from directory.fact").query(Long.class).single();
    }

    @Override
    public void close() {
        axon.shutdown();
        pool.close();
    }
}
