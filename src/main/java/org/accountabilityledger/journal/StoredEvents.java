package org.accountabilityledger.journal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.accountabilityledger.accountability.EventName;
import org.accountabilityledger.accountability.LedgerEvent;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reads events by the names under which they are stored; says of an entry why it cannot. */
final class StoredEvents {

    private record Name(String name, String version) {
    }

    private static final String NO_METADATA = "has metadata that cannot be read";

    private final Map<Name, ObjectReader> readers = new HashMap<>();
    private final JsonMapper json = LedgerJson.mapper();

    StoredEvents(EventCatalogue catalogue) {
        catalogue.events().forEach(event -> {
            EventName name = EventCatalogue.nameOf(event);
            readers.put(new Name(name.value(), Integer.toString(name.version())), json.readerFor(event));
        });
    }

    LedgerEvent event(String name, String version, byte[] payload) {
        ObjectReader reader = readers.get(new Name(name, version));
        if (reader == null) {
            throw CannotBeRead.unknown(name, version);
        }
        return reader.readValue(payload);
    }

    /** What is wrong with an entry that cannot be read, without a word of it. */
    Optional<String> fault(StoredEntry entry) {
        if (!readers.containsKey(new Name(entry.name(), entry.version()))) {
            return Optional.of("has a name or version that this ledger does not know");
        }
        try {
            LedgerEvent event = event(entry.name(), entry.version(), entry.payload());
            event.facts();
            event.attestation().occurredOn().text();
            if (!event.file().name().equals(entry.file()) || !event.file().kind().equals(entry.kind())) {
                return Optional.of("speaks of another file");
            }
        } catch (RuntimeException unreadable) {
            return Optional.of("has a body that is not of its form");
        }
        try {
            return json.readTree(entry.metadata()).isObject() ? Optional.empty() : Optional.of(NO_METADATA);
        } catch (RuntimeException unreadable) {
            return Optional.of(NO_METADATA);
        }
    }

    /** Who recorded it, as its metadata says. */
    String actor(byte[] metadata) {
        return json.readTree(metadata).path("actor").asString("null");
    }
}
