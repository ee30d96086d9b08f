package org.accountabilityledger.exchange.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.accountabilityledger.access.CommandCatalogue;
import org.accountabilityledger.access.CommandReader;
import org.accountabilityledger.journal.EventCatalogue;
import org.accountabilityledger.journal.StoredType;
import tools.jackson.databind.JsonNode;
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
        events.types().forEach(type -> examples.set(type.name(), event(type, events.olderVersions(type.name()))));
        page = BundleJson.page(all);
    }

    /** One JSON object. */
    public byte[] page() {
        return page.clone();
    }

    private static ObjectNode event(StoredType type, List<Integer> olderVersions) {
        ObjectNode event = BundleJson.MAPPER.createObjectNode().put("version", Integer.parseInt(type.version()));
        event.set("example", example(type.name(), type.version()));
        if (!olderVersions.isEmpty()) {
            ObjectNode older = event.putObject("olderVersions");
            olderVersions.forEach(each -> older.set(each.toString(), example(type.name(), each.toString())));
        }
        return event;
    }

    private static JsonNode example(String name, String version) {
        try (InputStream example = Schemas.class.getResourceAsStream("/contracts/events/" + name + "." + version
                + ".json")) {
            return BundleJson.MAPPER.readTree(example);
        } catch (IOException unreadable) {
            throw new IllegalStateException("The example of " + name + " cannot be read.", unreadable);
        }
    }
}
