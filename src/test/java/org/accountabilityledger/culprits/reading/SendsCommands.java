package org.accountabilityledger.culprits.reading;

import org.accountabilityledger.access.Gate;
import org.accountabilityledger.accountability.LedgerCommand;
import org.axonframework.commandhandling.gateway.CommandGateway;

class SendsCommands {

    static class ByTheGate {

        Gate gate;
    }

    static class ByAxon {

        CommandGateway commands;
    }

    static class InItsOwnName {

        LedgerCommand command;
    }
}
