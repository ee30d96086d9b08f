package org.accountabilityledger.access;

import static org.accountabilityledger.accountability.LedgerExamples.REPORT;
import static org.accountabilityledger.accountability.LedgerExamples.TODAY;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.accountabilityledger.accountability.Today;
import org.accountabilityledger.accountability.evidence.EvidenceCommand.WithdrawSource;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.Test;

class CommandGuardTest {

    private static final Object COMMAND = new WithdrawSource(REPORT, on("2026-01-02"), words("It was a hoax."));

    @Test
    void a_command_from_the_gate_passes() throws Exception {
        assertThat(passes(COMMAND, Map.of(Actor.KEY, "clerk", Today.KEY, TODAY))).isEqualTo("passed");
    }

    @Test
    void a_command_without_an_actor_is_stopped() {
        assertThatThrownBy(() -> passes(COMMAND, Map.of(Today.KEY, TODAY)))
                .hasMessageEndingWith("has no actor: commands come through the gate.");
    }

    @Test
    void a_command_past_the_gate_is_stopped() {
        assertThatThrownBy(() -> passes(COMMAND, Map.of(Actor.KEY, "clerk"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_message_that_is_no_command_of_the_ledger_is_stopped() {
        assertThatThrownBy(() -> passes("erase everything", Map.of(Actor.KEY, "clerk", Today.KEY, TODAY)))
                .hasMessageEndingWith("is not a command of the ledger.");
    }

    private static Object passes(Object command, Map<String, ?> metadata) throws Exception {
        return new CommandGuard().handle(new DefaultUnitOfWork<>(new GenericCommandMessage<>(command, metadata)),
                () -> "passed");
    }
}
