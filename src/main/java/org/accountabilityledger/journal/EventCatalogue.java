package org.accountabilityledger.journal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.EventName;
import org.accountabilityledger.accountability.Leaves;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.allegation.AllegationEvent;
import org.accountabilityledger.accountability.commitment.CommitmentEvent;
import org.accountabilityledger.accountability.evidence.EvidenceEvent;
import org.accountabilityledger.accountability.institution.InstitutionEvent;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent;
import org.accountabilityledger.accountability.review.ReviewEvent;
import org.accountabilityledger.accountability.timing.TimingEvent;

/** Every event that the ledger knows, by the name under which it is stored. */
public final class EventCatalogue {

    private final Map<String, Class<? extends LedgerEvent>> byName = new TreeMap<>();

    private EventCatalogue(Collection<Class<? extends LedgerEvent>> events) {
        for (Class<? extends LedgerEvent> event : events) {
            String name = nameOf(event).value();
            if (byName.put(name, event) != null) {
                throw new IllegalStateException("Two events are called '" + name + "'.");
            }
        }
    }

    /** All slices. */
    public static EventCatalogue ofTheLedger() {
        return of(EvidenceEvent.class, TimingEvent.class, InstitutionEvent.class, AllegationEvent.class, ReviewEvent.class,
                RecommendationEvent.class, CommitmentEvent.class);
    }

    @SafeVarargs
    static EventCatalogue of(Class<? extends LedgerEvent>... slices) {
        return new EventCatalogue(Stream.of(slices).flatMap(slice -> Leaves.<LedgerEvent>of(slice).stream()).toList());
    }

    public Optional<Class<? extends LedgerEvent>> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    public Collection<Class<? extends LedgerEvent>> events() {
        return List.copyOf(byName.values());
    }

    /** Under which names and versions those are stored that are of such a type: "allegation-raised 1". */
    Set<String> stored(Predicate<Class<? extends LedgerEvent>> type) {
        return byName.values().stream().filter(type)
                .map(event -> nameOf(event).value() + ' ' + nameOf(event).version())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How each is stored. */
    public List<StoredType> types() {
        return byName.values().stream().map(event -> new StoredType(nameOf(event).value(),
                Integer.toString(nameOf(event).version()), kindOf(event))).toList();
    }

    /** Of the files that such events belong to: each type says by its id which they are. */
    private static String kindOf(Class<? extends LedgerEvent> event) {
        try {
            return (String) event.getMethod("file").getReturnType().getField("KIND").get(null);
        } catch (ReflectiveOperationException untold) {
            throw new IllegalStateException(event.getName() + " does not tell of which kind its files are.", untold);
        }
    }

    public static EventName nameOf(Class<?> event) {
        EventName name = event.getAnnotation(EventName.class);
        if (name == null) {
            throw new IllegalStateException(event.getName() + " has no @EventName: it cannot be stored.");
        }
        return name;
    }
}
