package org.accountabilityledger.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.LedgerCommand;
import org.accountabilityledger.accountability.Proposal;
import org.accountabilityledger.accountability.Withdrawal;
import org.accountabilityledger.journal.LedgerJson;
import org.accountabilityledger.testing.Contracts;
import org.axonframework.commandhandling.CommandHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Each command's example, which its documentation shows, is accepted as it stands. */
class CommandContractTest {

    private static final Contracts CONTRACTS = Contracts.of("commands");
    private static final CommandCatalogue CATALOGUE = CommandCatalogue.ofTheLedger();
    private static final CommandReader READER = new CommandReader(CATALOGUE);
    private static final JavaClasses LEDGER = new ClassFileImporter().withImportOption(new DoNotIncludeTests())
            .importPackages("org.accountabilityledger");

    private final JsonMapper json = LedgerJson.mapper();

    @Test
    void every_command_has_an_example_and_every_example_a_command() {
        assertThat(CONTRACTS.names()).containsExactlyInAnyOrderElementsOf(CATALOGUE.commands().keySet());
    }

    @Test
    void every_command_of_the_domain_is_in_the_catalogue() {
        Set<String> written = LEDGER.stream()
                .filter(type -> type.isAssignableTo(LedgerCommand.class) && !type.isInterface())
                .filter(type -> !type.isAssignableTo(Proposal.class))
                .map(JavaClass::getName).collect(Collectors.toSet());
        assertThat(CATALOGUE.commands().values().stream().map(Class::getName))
                .containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void every_command_is_decided_in_one_place() {
        Stream<String> decided = LEDGER.stream().flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(CommandHandler.class))
                .map(method -> method.getRawParameterTypes().getFirst())
                .filter(command -> !command.isAssignableTo(Proposal.class)).map(JavaClass::getName);
        assertThat(decided).containsExactlyInAnyOrderElementsOf(
                CATALOGUE.commands().values().stream().map(Class::getName).toList());
    }

    @Test
    void an_entry_is_withdrawn_with_its_number_and_a_reason_alone() {
        CATALOGUE.commands().forEach((name, type) -> {
            if (Withdrawal.class.isAssignableFrom(type)) {
                ObjectNode content = (ObjectNode) json.readTree(CONTRACTS.text(name));
                content.remove(List.of("occurredOn", "citations", "replacedBy", "statedBy", "note"));
                assertThat(READER.read(name, content)).as(name).isInstanceOf(Withdrawal.class);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("commands")
    void the_example_is_read_and_written_back_as_it_stands(String command) {
        String example = json.writeValueAsString(json.readTree(CONTRACTS.text(command)));
        assertThat(json.writeValueAsString(read(command))).isEqualTo(example);
    }

    @Test
    void the_examples_show_every_field_at_least_once() {
        Set<String> all = new TreeSet<>();
        CATALOGUE.commands().values().forEach(command -> all.addAll(Contracts.components(command)));
        Set<String> shown = new TreeSet<>();
        CONTRACTS.names().forEach(command -> shown.addAll(Contracts.filled(read(command))));
        all.removeAll(shown);
        assertThat(all).as("fields that no contract shows").isEmpty();
    }

    @Test
    void an_example_with_a_fault_is_noticed() {
        String wrong = CONTRACTS.text("register-source").replace("\"publisher\"", "\"printer\"");
        assertThatThrownBy(() -> READER.read("register-source", json.readTree(wrong))).isInstanceOf(Unreadable.class);
    }

    private static Stream<String> commands() {
        return CATALOGUE.commands().keySet().stream();
    }

    private LedgerCommand read(String command) {
        return READER.read(command, json.readTree(CONTRACTS.text(command)));
    }
}
