package org.accountabilityledger.testing;

import java.util.Optional;
import java.util.UUID;
import org.accountabilityledger.access.Actor;
import org.accountabilityledger.access.CommandKey;
import org.accountabilityledger.access.CommandReader;
import org.accountabilityledger.access.Envelope;
import org.accountabilityledger.access.Gate;
import org.accountabilityledger.access.Receipt;
import tools.jackson.databind.json.JsonMapper;

/** Sends commands to a node as somebody at the door would, in JSON; each must be taken. */
public record Clerk(Node node) {

    private static final Actor ACTOR = new Actor("clerk");

    public Receipt send(String command, String json, Object... values) {
        Envelope envelope = new Envelope(node.bean(CommandReader.class).read(command,
                JsonMapper.shared().readTree(json.formatted(values))), ACTOR,
                new CommandKey("test", UUID.randomUUID().toString()), Optional.empty());
        return node.bean(Gate.class).send(envelope).receipt();
    }
}
