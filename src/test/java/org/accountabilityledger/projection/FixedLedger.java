package org.accountabilityledger.projection;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.journal.CatalogueSerializer;
import org.accountabilityledger.journal.EventCatalogue;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.journal.Recorded;
import org.accountabilityledger.testing.Contracts;
import org.accountabilityledger.testing.Demonstrated;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A ledger that is the same at each run, whenever it is: the demonstration; and each event of the contracts right behind
 * what opens its file, and behind all that come before it. An entry is recorded an hour after the one before.
 */
final class FixedLedger {

    private static final Instant FIRST = Instant.parse("2026-03-01T12:00:00Z");
    private static final CatalogueSerializer SERIALIZER = CatalogueSerializer.of(EventCatalogue.ofTheLedger());
    private final List<Recorded> entries = new ArrayList<>();

    static FixedLedger read(ZoneId zone) {
        FixedLedger ledger = new FixedLedger();
        new Journal(JdbcClient.create(Demonstrated.database().application()), EventCatalogue.ofTheLedger(), zone)
                .after(0, Integer.MAX_VALUE).forEach(entry -> ledger.record(entry.file(), entry.number(), entry.event()));
        contracts().forEach(ledger::append);
        return ledger;
    }

    List<Recorded> entries() {
        return entries;
    }

    Map<FileRef, List<Recorded>> files() {
        return entries.stream().collect(groupingBy(Recorded::file, LinkedHashMap::new, toList()));
    }

    /** What is recorded, one line an entry. */
    Stream<String> lines() {
        return entries.stream().map(entry -> entry.position() + " " + entry.recordedAt() + " " + entry.file().name() + " "
                + entry.number() + " " + entry.name() + " "
                + new String(SERIALIZER.serialize(entry.event(), byte[].class).getData(), StandardCharsets.UTF_8));
    }

    private void append(String kind, List<LedgerEvent> events) {
        for (LedgerEvent event : events) {
            FileRef pair = new FileRef(kind, "contract-" + EventCatalogue.nameOf(event.getClass()).value());
            record(pair, 1, events.getFirst());
            record(pair, 2, event);
        }
        for (int i = 0; i < events.size(); i++) {
            record(new FileRef(kind, "contracts"), i + 1, events.get(i));
        }
    }

    private void record(FileRef file, long number, LedgerEvent event) {
        entries.add(new Recorded(entries.size() + 1L, FIRST.plusSeconds(3600L * entries.size()), file, number,
                EventCatalogue.nameOf(event.getClass()).value(), event, "clerk"));
    }

    /** By the kind of their file, in the order in which the domain lists them: what opens a file comes first. */
    private static Map<String, List<LedgerEvent>> contracts() {
        return EventCatalogue.ofTheLedger().events().stream().map(FixedLedger::contract)
                .collect(groupingBy(event -> event.file().kind(), LinkedHashMap::new, toList()));
    }

    private static LedgerEvent contract(Class<? extends LedgerEvent> event) {
        String name = EventCatalogue.nameOf(event).value();
        String version = String.valueOf(EventCatalogue.nameOf(event).version());
        return SERIALIZER.deserialize(new SimpleSerializedObject<>(Contracts.of("events").text(name + "." + version)
                .getBytes(StandardCharsets.UTF_8), byte[].class, name, version));
    }
}
