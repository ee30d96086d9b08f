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
import org.accountabilityledger.accountability.kinds.FileKind;

/**
 * Every event that the ledger knows, by the name under which it is stored: the version in which it is recorded now, and
 * the older ones that are read as it.
 */
public final class EventCatalogue {

    /** An event and how it is recorded now. */
    record Known(Class<? extends LedgerEvent> event, String name, int version) {

        static Known of(Class<? extends LedgerEvent> event) {
            return new Known(event, nameOf(event).value(), nameOf(event).version());
        }
    }

    private final Map<String, Known> byName = new TreeMap<>();
    private final Upcasters upcasters;

    EventCatalogue(Collection<Known> events, List<Upcaster> steps) {
        for (Known event : events) {
            if (byName.put(event.name(), event) != null) {
                throw new IllegalStateException("Two events are called '" + event.name() + "'.");
            }
        }
        upcasters = new Upcasters(steps, events.stream().collect(Collectors.toMap(Known::name, Known::version)));
    }

    /** All slices. */
    public static EventCatalogue ofTheLedger() {
        return of(FileKind.each(FileKind::events));
    }

    static EventCatalogue of(List<Class<? extends LedgerEvent>> slices) {
        return new EventCatalogue(slices.stream().flatMap(slice -> Leaves.<LedgerEvent>of(slice).stream())
                .<Known>map(Known::of).toList(), Upcasters.OF_THE_LEDGER);
    }

    public Optional<Class<? extends LedgerEvent>> find(String name) {
        return Optional.ofNullable(byName.get(name)).map(Known::event);
    }

    public Collection<Class<? extends LedgerEvent>> events() {
        return byName.values().stream().<Class<? extends LedgerEvent>>map(Known::event).toList();
    }

    /** How each is recorded now. */
    public List<StoredType> types() {
        return byName.values().stream().map(EventCatalogue::type).toList();
    }

    /** How events of such a type are recorded now. */
    StoredType type(Class<?> event) {
        return type(byName.get(nameOf(event).value()));
    }

    /** The older versions of an event that can be read, in order. */
    public List<Integer> olderVersions(String name) {
        return upcasters.versions(name);
    }

    /** Every form that can be read. */
    List<StoredForm> forms() {
        return byName.values().stream().flatMap(known -> Stream.concat(olderVersions(known.name()).stream(),
                Stream.of(known.version())).map(version -> new StoredForm(known.name(), Integer.toString(version),
                        known.event(), upcasters.from(known.name(), version)))).toList();
    }

    /** Under which names and versions those are stored that are of such a type: "allegation-raised 1". */
    Set<String> stored(Predicate<Class<? extends LedgerEvent>> type) {
        return forms().stream().filter(form -> type.test(form.event())).map(form -> form.name() + ' ' + form.version())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static StoredType type(Known known) {
        return new StoredType(known.name(), Integer.toString(known.version()), kindOf(known.event()));
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
