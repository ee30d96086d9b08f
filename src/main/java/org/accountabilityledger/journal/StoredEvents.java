package org.accountabilityledger.journal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.accountabilityledger.accountability.LedgerEvent;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads events by the name and version under which they are stored, whoever asks: an older version by the steps that
 * make it the current one. Says of an entry why it cannot.
 */
final class StoredEvents {

    private record Name(String name, String version) {
    }

    private record Reading(StoredForm form, ObjectReader reader) {
    }

    /** One for all: it learns each type once. */
    private static final JsonMapper JSON = LedgerJson.mapper();
    private static final String NO_METADATA = "has metadata that cannot be read";

    private final Map<Name, Reading> readings = new HashMap<>();

    StoredEvents(EventCatalogue catalogue) {
        catalogue.forms().forEach(form -> readings.put(new Name(form.name(), form.version()),
                new Reading(form, JSON.readerFor(form.event()))));
    }

    LedgerEvent event(String name, String version, byte[] payload) {
        Reading reading = reading(name, version);
        if (reading.form().steps().isEmpty()) {
            return reading.reader().readValue(payload);
        }
        return reading.reader().readValue(current(reading.form(), payload));
    }

    /** What is read of that name and version. */
    Class<? extends LedgerEvent> type(String name, String version) {
        return reading(name, version).form().event();
    }

    private Reading reading(String name, String version) {
        Reading reading = readings.get(new Name(name, version));
        if (reading == null) {
            throw CannotBeRead.unknown(name, version);
        }
        return reading;
    }

    private ObjectNode current(StoredForm form, byte[] payload) {
        if (!(JSON.readTree(payload) instanceof ObjectNode stored)) {
            throw CannotBeRead.older(form);
        }
        try {
            for (Upcaster step : form.steps()) {
                stored = step.next().apply(stored);
            }
            return stored;
        } catch (RuntimeException unfit) {
            // Its message may quote what is recorded.
            throw CannotBeRead.older(form);
        }
    }

    /** What is wrong with an entry that cannot be read, without a word of it. */
    Optional<String> fault(StoredEntry entry) {
        if (!readings.containsKey(new Name(entry.name(), entry.version()))) {
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
            return JSON.readTree(entry.metadata()).isObject() ? Optional.empty() : Optional.of(NO_METADATA);
        } catch (RuntimeException unreadable) {
            return Optional.of(NO_METADATA);
        }
    }

    /** Who recorded it, as its metadata says. */
    String actor(byte[] metadata) {
        return JSON.readTree(metadata).path("actor").asString("null");
    }
}
