package org.accountabilityledger.journal;

import static org.accountabilityledger.accountability.LedgerExamples.REPORT;
import static org.accountabilityledger.accountability.LedgerExamples.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.accountabilityledger.accountability.EventName;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourceRegistered;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;

class CatalogueSerializerTest {

    private final CatalogueSerializer serializer = CatalogueSerializer.of(EventCatalogue.ofTheLedger());

    @Test
    void an_event_is_stored_under_its_name_and_version_and_not_its_class() {
        SerializedObject<byte[]> stored = serializer.serialize(registered(REPORT), byte[].class);
        assertThat(stored.getType().getName()).isEqualTo("source-registered");
        assertThat(stored.getType().getRevision()).isEqualTo("1");
        assertThat(serializer.<byte[], SourceRegistered>deserialize(stored)).isEqualTo(registered(REPORT));
    }

    @Test
    void an_unknown_name_stops_the_reader() {
        assertThatThrownBy(() -> read("source-painted", "1")).isInstanceOf(CannotBeRead.class)
                .hasMessageStartingWith("The journal holds an event 'source-painted', version 1,");
    }

    @Test
    void an_unknown_version_stops_the_reader() {
        assertThatThrownBy(() -> read("source-registered", "2")).isInstanceOf(CannotBeRead.class);
        assertThatThrownBy(() -> read("source-registered", null)).isInstanceOf(CannotBeRead.class);
    }

    @Test
    void a_class_name_is_no_event() {
        String name = SourceRegistered.class.getName();
        assertThatThrownBy(() -> read(name, "1")).isInstanceOf(CannotBeRead.class);
    }

    @Test
    void axons_metadata_is_read_by_its_own_name() {
        SerializedObject<byte[]> stored = serializer.serialize(MetaData.with("actor", "clerk"), byte[].class);
        assertThat(stored.getType().getName()).isEqualTo(MetaData.class.getName());
        assertThat(serializer.<byte[], MetaData>deserialize(stored)).containsEntry("actor", "clerk");
    }

    @Test
    void two_events_of_one_name_are_no_catalogue() {
        assertThatThrownBy(() -> EventCatalogue.of(List.of(One.class, Other.class)))
                .hasMessage("Two events are called 'twin'.");
    }

    private Object read(String name, String version) {
        return serializer.deserialize(new SimpleSerializedObject<>("{}".getBytes(), byte[].class, name, version));
    }

    @EventName("twin")
    private interface One extends LedgerEvent {
    }

    @EventName("twin")
    private interface Other extends LedgerEvent {
    }
}
