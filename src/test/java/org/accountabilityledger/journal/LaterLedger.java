package org.accountabilityledger.journal;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.accountabilityledger.LedgerApplication;
import org.accountabilityledger.accountability.LedgerEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.node.ObjectNode;

/**
 * The product of a later release, in which three events are recorded in a later version than today: one in its third,
 * and older ones of it are read; one in its second, and so is its first; one of which no way leads from the first.
 */
@Import(LedgerApplication.class)
public class LaterLedger {

    public static final String REGISTERED = "institution-registered";
    public static final String RENAMED = "institution-renamed";
    public static final String ARCHIVED = "source-archived";

    private static final Map<String, Integer> LATER = Map.of(REGISTERED, 3, RENAMED, 2, ARCHIVED, 2);
    private static final List<Upcaster> STEPS = List.of(
            new Upcaster(REGISTERED, 2, renamed("title", "name")),
            new Upcaster(REGISTERED, 1, renamed("called", "title")),
            new Upcaster(ARCHIVED, 1, renamed("digest", "sha256")));

    @Bean
    @Primary
    EventCatalogue laterCatalogue() {
        return catalogue();
    }

    static EventCatalogue catalogue() {
        return later(LATER, STEPS);
    }

    /** The events of today, some of them in another version. */
    static EventCatalogue later(Map<String, Integer> versions, List<Upcaster> steps) {
        return new EventCatalogue(known().map(event -> new EventCatalogue.Known(event.event(), event.name(),
                versions.getOrDefault(event.name(), event.version()))).toList(), steps);
    }

    static Stream<EventCatalogue.Known> known() {
        return EventCatalogue.ofTheLedger().events().stream().map(LaterLedger::known);
    }

    private static EventCatalogue.Known known(Class<? extends LedgerEvent> event) {
        return EventCatalogue.Known.of(event);
    }

    private static UnaryOperator<ObjectNode> renamed(String before, String now) {
        return stored -> {
            stored.set(now, stored.remove(before));
            return stored;
        };
    }
}
