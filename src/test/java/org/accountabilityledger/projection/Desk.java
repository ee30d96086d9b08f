package org.accountabilityledger.projection;

import static org.accountabilityledger.accountability.LedgerExamples.GATE;
import static org.accountabilityledger.accountability.LedgerExamples.LONDON;
import static org.accountabilityledger.accountability.LedgerExamples.TODAY;
import static org.accountabilityledger.accountability.LedgerExamples.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accountabilityledger.access.CommandCatalogue;
import org.accountabilityledger.access.CommandReader;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.LedgerCommand;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.RuleBroken;
import org.accountabilityledger.accountability.allegation.Allegation;
import org.accountabilityledger.accountability.commitment.Commitment;
import org.accountabilityledger.accountability.recommendation.Recommendation;
import org.accountabilityledger.accountability.review.Review;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.lock.NullLockFactory;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import tools.jackson.databind.json.JsonMapper;

/** The real files and their rules over a journal in memory: takes acts in an order, or says that a rule refuses it. */
final class Desk {

    /** What was recorded in an order, and as which entry each act. */
    record Filed(List<Act> order, History<LedgerEvent> history, Map<Long, String> labels) {
    }

    private final Set<List<Act>> refused = new HashSet<>();

    private static final CommandReader READER = new CommandReader(CommandCatalogue.ofTheLedger());

    private final Forgetful journal = new Forgetful();
    private final EmbeddedEventStore store = EmbeddedEventStore.builder().storageEngine(journal).build();
    private final SimpleCommandBus bus = SimpleCommandBus.builder().build();
    private final CommandGateway commands = DefaultCommandGateway.builder().commandBus(bus).build();
    private final List<LedgerEvent> happened = new ArrayList<>();
    private final Map<String, LedgerCommand> read = new HashMap<>();

    Desk() {
        store.subscribe(messages -> messages.forEach(each -> happened.add((LedgerEvent) each.getPayload())));
        List.of(Allegation.class, Review.class, Recommendation.class, Commitment.class).forEach(this::open);
    }

    private <T> void open(Class<T> aggregate) {
        var parameters = MultiParameterResolverFactory.ordered(ClasspathParameterResolverFactory.forClass(aggregate),
                new SimpleResourceParameterResolverFactory(List.of(world(), LONDON)));
        var repository = EventSourcingRepository.builder(aggregate).eventStore(store)
                .parameterResolverFactory(parameters).lockFactory(NullLockFactory.INSTANCE).build();
        AggregateAnnotationCommandHandler.<T>builder().aggregateType(aggregate).repository(repository)
                .parameterResolverFactory(parameters).build().subscribe(bus);
    }

    /** Empty where a rule refuses one of them at its place. */
    Optional<Filed> record(List<Act> order) {
        if (IntStream.rangeClosed(1, order.size()).anyMatch(length -> refused.contains(order.subList(0, length)))) {
            return Optional.empty();
        }
        journal.forget();
        History<LedgerEvent> history = History.empty();
        Map<String, Long> numbers = new HashMap<>();
        Map<Long, String> labels = new HashMap<>();
        for (Act act : order) {
            Optional<String> json = Acts.numbered(act.json(), numbers);
            if (json.isEmpty() || !taken(act.command(), json.get())) {
                refused.add(order.subList(0, order.indexOf(act) + 1));
                return Optional.empty();
            }
            for (LedgerEvent event : List.copyOf(happened)) {
                long number = history.entries().size() + 1L;
                numbers.putIfAbsent(act.label(), number);
                labels.put(number, act.label());
                history = history.plus(new Entry<>(number, TODAY.atTime(12, 0).atZone(LONDON).toInstant(), TODAY,
                        event));
            }
        }
        return Optional.of(new Filed(order, history, labels));
    }

    private boolean taken(String command, String json) {
        happened.clear();
        try {
            commands.sendAndWait(new GenericCommandMessage<>(read.computeIfAbsent(json, _ ->
                    READER.read(command, JsonMapper.shared().readTree(json.replace("ID", "qq")))), GATE));
            return true;
        } catch (RuleBroken refused) {
            return false;
        }
    }

    /** A journal that begins anew with each order. */
    private static final class Forgetful implements EventStorageEngine {

        private EventStorageEngine entries;

        private void forget() {
            entries = new InMemoryEventStorageEngine();
        }

        @Override
        public void appendEvents(List<? extends EventMessage<?>> events) {
            entries.appendEvents(events);
        }

        @Override
        public void storeSnapshot(DomainEventMessage<?> snapshot) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Stream<? extends TrackedEventMessage<?>> readEvents(TrackingToken token, boolean block) {
            return entries.readEvents(token, block);
        }

        @Override
        public DomainEventStream readEvents(String file, long first) {
            return entries.readEvents(file, first);
        }

        @Override
        public Optional<DomainEventMessage<?>> readSnapshot(String file) {
            return Optional.empty();
        }
    }
}
