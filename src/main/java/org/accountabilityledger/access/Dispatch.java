package org.accountabilityledger.access;

import java.time.LocalDate;
import java.util.Map;
import org.accountabilityledger.accountability.LedgerCommand;
import org.accountabilityledger.accountability.Rule;
import org.accountabilityledger.accountability.Today;
import org.accountabilityledger.journal.Recording;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;

/** Hands a command to its file together with its actor and day: the same for the gate and for what tries things out. */
public record Dispatch(CommandGateway commands) {

    /**
     * Lets the file judge the command.
     *
     * @throws org.accountabilityledger.accountability.RuleBroken if a rule refuses it, or there is no such file
     */
    public void hand(LedgerCommand command, Actor actor, LocalDate today) {
        hand(command, Map.of(Actor.KEY, actor.id(), Today.KEY, today));
    }

    /** The same; what is recorded is kept in the recording. */
    void hand(LedgerCommand command, Actor actor, LocalDate today, Recording recording) {
        hand(command, Map.of(Actor.KEY, actor.id(), Today.KEY, today, Recording.KEY, recording));
    }

    private void hand(LedgerCommand command, Map<String, ?> told) {
        try {
            commands.sendAndWait(new GenericCommandMessage<>(command, told));
        } catch (AggregateNotFoundException unknown) {
            throw Rule.POINTS_TO_WHAT_STANDS.broken("There is no " + command.file().kind() + " '"
                    + command.file().reference() + "' on the ledger.", "/" + command.file().kind());
        }
    }
}
