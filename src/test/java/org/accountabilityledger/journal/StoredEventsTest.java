package org.accountabilityledger.journal;

import static org.accountabilityledger.journal.LaterLedger.REGISTERED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.testing.Contracts;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An older version that has a way to the current one is read as it; any other is not read at all. */
class StoredEventsTest {

    private static final Contracts CONTRACTS = Contracts.of("events");
    private static final EventCatalogue TODAY = EventCatalogue.ofTheLedger();

    private final StoredEvents later = new StoredEvents(LaterLedger.catalogue());

    @ParameterizedTest
    @MethodSource("events")
    void every_event_can_have_a_second_version_and_its_first_is_read_to_the_letter(StoredType type) {
        EventCatalogue next = LaterLedger.later(Map.of(type.name(), 2), List.of(
                new Upcaster(type.name(), 1, stored -> (ObjectNode) stored.get("stored"))));
        byte[] today = bytes(CONTRACTS.text(type.name() + "." + type.version()));
        byte[] before = bytes("{\"stored\":" + new String(today, StandardCharsets.UTF_8) + "}");
        LedgerEvent event = new StoredEvents(TODAY).event(type.name(), type.version(), today);
        assertThat(new StoredEvents(next).event(type.name(), "1", before)).isEqualTo(event);
        CatalogueSerializer axon = CatalogueSerializer.of(next);
        assertThat(axon.<byte[], LedgerEvent>deserialize(
                new SimpleSerializedObject<>(before, byte[].class, type.name(), "1"))).isEqualTo(event);
        assertThat(axon.serialize(event, byte[].class).getType().getRevision()).isEqualTo("2");
    }

    @Test
    void a_number_keeps_its_decimals_on_the_way() {
        String name = "measurement-recorded";
        Map<String, String> contracts = CONTRACTS.names().stream().filter(each -> each.matches(".*" + name + "\\.1"))
                .collect(Collectors.toMap(Function.identity(), CONTRACTS::text));
        assertThat(contracts).isNotEmpty();
        contracts.forEach((contract, text) -> {
            String event = contract.replaceFirst("\\.1$", "");
            String exact = text.replaceFirst("\"value\": [0-9.]+", "\"value\": 1234567890123456789.50");
            EventCatalogue next = LaterLedger.later(Map.of(event, 2), List.of(new Upcaster(event, 1, stored -> stored)));
            CatalogueSerializer axon = CatalogueSerializer.of(next);
            LedgerEvent read = new StoredEvents(next).event(event, "1", bytes(exact));
            assertThat(new String(axon.serialize(read, byte[].class).getData(), StandardCharsets.UTF_8))
                    .contains("\"value\":1234567890123456789.50,");
        });
    }

    @Test
    void the_steps_are_taken_one_after_the_other() {
        LedgerEvent now = event("3", "name");
        assertThat(event("2", "title")).isEqualTo(now);
        assertThat(event("1", "called")).isEqualTo(now);
        assertThatThrownBy(() -> event("2", "called")).hasMessageContaining("called");
    }

    @Test
    void a_version_that_no_way_leads_from_is_unknown() {
        for (String version : Arrays.asList("0", "4", "01", "1.0", " 1", "", null)) {
            assertThatThrownBy(() -> event(version, "name")).as(version).isInstanceOf(CannotBeRead.class)
                    .hasMessageStartingWith("The journal holds an event 'institution-registered', version " + version + ",");
        }
        assertThatThrownBy(() -> later.event(LaterLedger.RENAMED, "1", bytes("{}"))).isInstanceOf(CannotBeRead.class);
        assertThat(later.fault(entry(LaterLedger.RENAMED, "1", "{}")))
                .hasValue("has a name or version that this ledger does not know");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "7", "{\"secret\":", "{\"secret\":1,\"secret\":2}", "{\"called\":{\"secret\":1}}",
        "{} {}"})
    void what_has_not_the_form_of_its_version_is_a_fault_that_says_no_word_of_it(String payload) {
        assertThat(later.fault(entry(REGISTERED, "1", payload))).hasValue("has a body that is not of its form");
    }

    @Test
    void a_step_that_fails_on_what_is_stored_quotes_none_of_it() {
        EventCatalogue failing = LaterLedger.later(Map.of(REGISTERED, 2), List.of(new Upcaster(REGISTERED, 1, stored -> {
            throw new IllegalArgumentException(stored.toString());
        })));
        assertThatThrownBy(() -> new StoredEvents(failing).event(REGISTERED, "1", bytes("{\"secret\":1}")))
                .isInstanceOf(CannotBeRead.class).hasNoCause().hasMessageNotContaining("secret");
    }

    private static Stream<StoredType> events() {
        return TODAY.types().stream();
    }

    private LedgerEvent event(String version, String field) {
        return later.event(REGISTERED, version, bytes(registered(field)));
    }

    private static String registered(String field) {
        return JsonMapper.shared().createObjectNode().put("institution", "board").put("occurredOn", "1851")
                .put(field, "Board of Works").put("institutionKind", "PUBLIC_BODY").toString();
    }

    private static StoredEntry entry(String name, String version, String payload) {
        return new StoredEntry(1, Instant.EPOCH, new UUID(0, 1), "institution", "institution:board", 0, name, version,
                bytes(payload), bytes("{}"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
