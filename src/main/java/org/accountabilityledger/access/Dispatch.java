package org.accountabilityledger.access;

import java.time.LocalDate;
import java.util.Map;
import org.accountabilityledger.accountability.LedgerCommand;
import org.accountabilityledger.accountability.Rule;
import org.accountabilityledger.accountability.Today;
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
        try {
            commands.sendAndWait(new GenericCommandMessage<>(command,
                    Map.of(Actor.KEY, actor.id(), Today.KEY, today)));
        } catch (AggregateNotFoundException unknown) {
            throw Rule.POINTS_TO_WHAT_STANDS.broken("There is no " + command.file().kind() + " '"
                    + command.file().reference() + "' on the ledger.", "/" + command.file().kind());
        }
    }
}
