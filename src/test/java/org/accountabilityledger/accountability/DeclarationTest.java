package org.accountabilityledger.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.journal.EventCatalogue;
import org.junit.jupiter.api.Test;

/** Every field of every event says who may read it: anybody, for ever; a named audience; or nobody after erasure. */
class DeclarationTest {

    @Test
    void every_field_of_every_event_is_declared() {
        Collection<Class<? extends LedgerEvent>> events = EventCatalogue.ofTheLedger().events();
        assertThat(events).isNotEmpty();
        assertThat(events.stream().flatMap(event -> Declarations.faults(event).stream()).distinct()).isEmpty();
    }

    @Test
    void a_field_is_declared_by_itself_or_by_its_type() {
        assertThat(Declarations.faults(Declared.class)).isEmpty();
    }

    @Test
    void an_undeclared_field_is_named() {
        assertThat(Declarations.faults(Undeclared.class)).containsExactlyInAnyOrder(
                "Undeclared.bare is declared neither Public nor Personal nor Sealed",
                "Undeclared.optional is declared neither Public nor Personal nor Sealed",
                "Undeclared.listed is declared neither Public nor Personal nor Sealed",
                "Nested.hidden is declared neither Public nor Personal nor Sealed");
    }

    @Test
    void a_field_with_two_declarations_is_named() {
        assertThat(Declarations.faults(Torn.class)).containsExactly("Torn.name is declared more than once");
    }

    @Test
    void a_public_whole_with_a_personal_part_is_named() {
        assertThat(Declarations.faults(Covered.class))
                .containsExactly("Covered.holder is Public and holds Holder.name, which is not");
    }

    record Declared(SourceId source, Attestation attestation, EdtfDate date, @Public String text,
            @Personal(whose = "the holder", purpose = "to say who it was") Words name,
            @Sealed(audience = "the court") Optional<Words> secret, List<Holder> holders) {
    }

    record Undeclared(String bare, Optional<Words> optional, List<Long> listed, List<Optional<Nested>> nested) {
    }

    record Nested(@Public String shown, String hidden) {
    }

    record Torn(@Public @Sealed(audience = "the court") Words name) {
    }

    record Holder(@Personal(whose = "the holder", purpose = "to say who it was") Words name) {
    }

    record Covered(@Public Optional<Holder> holder) {
    }
}
