package org.accountabilityledger.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.testing.Contracts;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What is stored today is what will be read in ten years: each event's stored form is written down, and holds. */
class EventContractTest {

    private static final Contracts CONTRACTS = Contracts.of("events");
    private static final EventCatalogue CATALOGUE = EventCatalogue.ofTheLedger();

    private final CatalogueSerializer serializer = CatalogueSerializer.of(CATALOGUE);
    private final JsonMapper json = LedgerJson.mapper();

    @Test
    void every_version_of_every_event_has_a_contract_and_every_contract_such_a_version() {
        assertThat(CONTRACTS.names()).containsExactlyInAnyOrderElementsOf(versions(CATALOGUE).toList());
    }

    /** So whoever removes the contract of an older version, or does not write one, sees the test before this fail. */
    @Test
    void an_event_in_its_third_version_has_three_contracts_and_keeps_them() {
        assertThat(versions(LaterLedger.catalogue())).contains("institution-registered.1", "institution-registered.2",
                "institution-registered.3", "institution-renamed.1", "institution-renamed.2")
                .containsAll(versions(CATALOGUE).toList()).hasSize((int) versions(CATALOGUE).count() + 4);
    }

    @Test
    void what_was_ever_recorded_can_be_read() {
        CONTRACTS.names().forEach(contract -> assertThat(read(contract, CONTRACTS.text(contract))).as(contract)
                .isInstanceOf(LedgerEvent.class));
    }

    @Test
    void every_event_of_the_domain_is_in_the_catalogue() {
        Set<String> written = new ClassFileImporter().withImportOption(new DoNotIncludeTests())
                .importPackages("org.accountabilityledger").stream()
                .filter(type -> type.isAssignableTo(LedgerEvent.class) && !type.isInterface())
                .map(JavaClass::getName).collect(Collectors.toSet());
        assertThat(CATALOGUE.events().stream().map(Class::getName)).containsExactlyInAnyOrderElementsOf(written);
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_stored_form_is_what_the_contract_says(String contract) {
        assertThat(writtenBack(contract, CONTRACTS.text(contract))).isEqualTo(compact(CONTRACTS.text(contract)));
    }

    @Test
    void the_contracts_show_every_field_at_least_once() {
        Set<String> all = new TreeSet<>();
        CATALOGUE.events().forEach(event -> all.addAll(Contracts.components(event)));
        Set<String> shown = new TreeSet<>();
        CONTRACTS.names().forEach(contract -> shown.addAll(Contracts.filled(read(contract, CONTRACTS.text(contract)))));
        all.removeAll(shown);
        assertThat(all).as("fields that no contract shows").isEmpty();
    }

    @Test
    void a_field_that_is_renamed_or_moved_breaks_its_contract() {
        String text = CONTRACTS.text("source-registered.1");
        assertThatThrownBy(() -> writtenBack("source-registered.1", text.replace("\"publisher\"", "\"printer\"")))
                .hasRootCauseInstanceOf(JacksonException.class).rootCause().hasMessageContaining("printer");
        String moved = "{\"publisher\":\"The Gazette\"," + compact(text).substring(1)
                .replaceFirst("\"publisher\":\"[^\"]*\",", "");
        assertThat(writtenBack("source-registered.1", moved)).isNotEqualTo(moved);
    }

    /** In their current versions: no other is written any more. */
    private static Stream<String> events() {
        return CATALOGUE.types().stream().map(type -> type.name() + "." + type.version());
    }

    private static Stream<String> versions(EventCatalogue catalogue) {
        return catalogue.types().stream().flatMap(type -> IntStream.rangeClosed(1, Integer.parseInt(type.version()))
                .mapToObj(version -> type.name() + "." + version));
    }

    private String writtenBack(String contract, String text) {
        return new String(serializer.serialize(read(contract, text), byte[].class).getData(), StandardCharsets.UTF_8);
    }

    private LedgerEvent read(String contract, String text) {
        int dot = contract.lastIndexOf('.');
        return serializer.deserialize(new SimpleSerializedObject<>(text.getBytes(StandardCharsets.UTF_8), byte[].class,
                contract.substring(0, dot), contract.substring(dot + 1)));
    }

    /** Without white space, its order and its numbers as they were written. */
    private String compact(String text) {
        return json.writeValueAsString(json.readTree(text));
    }
}
