package org.accountabilityledger.exchange;

import org.accountabilityledger.access.CommandCatalogue;
import org.accountabilityledger.access.CommandReader;
import org.accountabilityledger.accountability.LedgerCommand;
import org.accountabilityledger.accountability.Opening;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What a dossier can ask for: every command, with its schema. */
record Commands(CommandCatalogue catalogue, CommandReader reader) {

    /** Nothing, if there is no command of that name. */
    JsonNode schema(String name) {
        return catalogue.find(name).isPresent() ? reader.schema(name) : MissingNode.getInstance();
    }

    /** Whether a command of that name opens a file. */
    boolean open(String name) {
        return catalogue.find(name).filter(Opening.class::isAssignableFrom).isPresent();
    }

    LedgerCommand read(String name, JsonNode content) {
        return reader.read(name, content);
    }
}
