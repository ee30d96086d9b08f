package org.accountabilityledger.journal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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

    /** Those that neither tell the directory anything nor withdraw an entry, whatever they say: name and version. */
    Set<String> silent() {
        return byName.values().stream().filter(event -> inherits("facts", event) && inherits("withdraws", event))
                .map(event -> nameOf(event).value() + ' ' + nameOf(event).version()).collect(Collectors.toSet());
    }

    private static boolean inherits(String method, Class<? extends LedgerEvent> event) {
        try {
            return event.getMethod(method).getDeclaringClass() == LedgerEvent.class;
        } catch (NoSuchMethodException renamed) {
            throw new IllegalStateException(renamed);
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
