package org.accountabilityledger.journal;

import java.util.HashMap;
import java.util.Map;
import org.accountabilityledger.accountability.EventName;
import org.accountabilityledger.accountability.LedgerEvent;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reads events by the names under which they are stored; an unknown one stops the reader. */
final class StoredEvents {

    private record Name(String name, String version) {
    }

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
            throw new UnknownEvent(name, version);
        }
        return reader.readValue(payload);
    }

    /** Who recorded it, as its metadata says. */
    String actor(byte[] metadata) {
        return json.readTree(metadata).path("actor").asString("null");
    }
}
