package org.accountabilityledger.exchange.bundle;

import java.io.IOException;
import java.io.InputStream;
import org.accountabilityledger.access.CommandCatalogue;
import org.accountabilityledger.access.CommandReader;
import org.accountabilityledger.accountability.EventName;
import org.accountabilityledger.journal.EventCatalogue;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the entries of a bundle are made of: each event with an example of how it is stored, and the JSON Schema of each
 * command that makes them.
 */
public final class Schemas {

    private final byte[] page;

    public Schemas(CommandCatalogue commands, CommandReader reader, EventCatalogue events) {
        ObjectNode all = BundleJson.MAPPER.createObjectNode();
        ObjectNode schemas = all.putObject("commands");
        commands.commands().keySet().stream().sorted().forEach(name -> schemas.set(name, reader.schema(name)));
        ObjectNode examples = all.putObject("events");
        events.events().stream().map(EventCatalogue::nameOf).sorted((one, other) ->
                one.value().compareTo(other.value())).forEach(name -> examples.set(name.value(), example(name)));
        page = BundleJson.page(all);
    }

    /** One JSON object. */
    public byte[] page() {
        return page.clone();
    }

    private static ObjectNode example(EventName name) {
        String file = "/contracts/events/" + name.value() + "." + name.version() + ".json";
        try (InputStream example = Schemas.class.getResourceAsStream(file)) {
            ObjectNode event = BundleJson.MAPPER.createObjectNode().put("version", name.version());
            event.set("example", BundleJson.MAPPER.readTree(example));
            return event;
        } catch (IOException unreadable) {
            throw new IllegalStateException("The example of " + name.value() + " cannot be read.", unreadable);
        }
    }
}
