package org.accountabilityledger.journal;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.accountabilityledger.accountability.Directory;
import org.accountabilityledger.accountability.DirectoryFold;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.LedgerEvent;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.lock.NullLockFactory;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.SequenceEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;

/**
 * A ledger in memory, laid over the journal as it stands: the real files judge, what they record is seen by the next
 * command, and nothing is kept. For one thread.
 */
public final class Overlay implements AutoCloseable {

    /** An entry that would be recorded: its file, and its number there. */
    public record Added(FileRef file, long number) {
    }

    private final DirectoryFold directory;
    private final EmbeddedEventStore store;
    private final SimpleCommandBus bus = SimpleCommandBus.builder().build();
    private final List<Added> added = new ArrayList<>();

    public Overlay(EventStorageEngine journal, Directory below, ZoneId zone, List<Class<?>> aggregates) {
        directory = new DirectoryFold(below);
        store = EmbeddedEventStore.builder()
                .storageEngine(new SequenceEventStorageEngine(journal, new InMemoryEventStorageEngine())).build();
        store.subscribe(this::on);
        aggregates.forEach(aggregate -> open(aggregate, zone));
    }

    /** Where commands are tried out. */
    public CommandGateway commands() {
        return DefaultCommandGateway.builder().commandBus(bus).build();
    }

    /** What was added since this was asked last, in order. */
    public List<Added> takeAdded() {
        List<Added> taken = List.copyOf(added);
        added.clear();
        return taken;
    }

    @Override
    public void close() {
        store.shutDown();
    }

    private <T> void open(Class<T> aggregate, ZoneId zone) {
        ParameterResolverFactory parameters = MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(aggregate),
                new SimpleResourceParameterResolverFactory(List.of(directory, zone)));
        EventSourcingRepository<T> repository = EventSourcingRepository.builder(aggregate)
                .eventStore(store).parameterResolverFactory(parameters).lockFactory(NullLockFactory.INSTANCE).build();
        AggregateAnnotationCommandHandler.<T>builder().aggregateType(aggregate).repository(repository)
                .parameterResolverFactory(parameters).build().subscribe(bus);
    }

    private void on(List<? extends EventMessage<?>> messages) {
        for (EventMessage<?> message : messages) {
            if (message.getPayload() instanceof LedgerEvent event) {
                long number = ((DomainEventMessage<?>) message).getSequenceNumber() + 1;
                directory.tell(number, event);
                added.add(new Added(FileRef.of(event.file()), number));
            }
        }
    }
}
