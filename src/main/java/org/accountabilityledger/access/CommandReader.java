package org.accountabilityledger.access;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.Format;
import com.networknt.schema.ExecutionContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.accountabilityledger.accountability.Fault;
import org.accountabilityledger.accountability.LedgerCommand;
import org.accountabilityledger.journal.LedgerJson;
import org.accountabilityledger.journal.TextValues;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads a command from JSON, strictly: it says every fault at once, each with a JSON Pointer to its place. */
public final class CommandReader {

    static final int MOST_FAULTS = 50;

    private final CommandCatalogue catalogue;
    private final JsonMapper json = LedgerJson.mapper();
    private final CommandSchema schemas = new CommandSchema();
    private final Map<String, ObjectNode> published = new HashMap<>();
    private final Map<String, Schema> compiled = new HashMap<>();

    public CommandReader(CommandCatalogue catalogue) {
        this.catalogue = catalogue;
        catalogue.commands().forEach((name, type) -> published.put(name, schemas.of(type)));
        SchemaRegistry registry = SchemaRegistry.withDialect(dialect());
        published.forEach((name, schema) -> compiled.put(name, registry.getSchema(schema)));
    }

    /** The JSON Schema (2020-12) of a command. */
    public ObjectNode schema(String name) {
        return published.get(name).deepCopy();
    }

    /**
     * The command that the JSON says.
     *
     * @throws Unreadable with every fault that it has
     */
    public LedgerCommand read(String name, JsonNode content) {
        Class<? extends LedgerCommand> type = catalogue.find(name)
                .orElseThrow(() -> new UnknownCommand(catalogue.unknown(name)));
        List<Fault> unprintable = Unprintable.in(content);
        if (!unprintable.isEmpty()) {
            throw new Unreadable(unprintable);
        }
        List<Error> errors = compiled.get(name).validate(content,
                (ExecutionContext context) -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        if (!errors.isEmpty()) {
            throw new Unreadable(told(errors));
        }
        try {
            return json.treeToValue(content, type);
        } catch (JacksonException refused) {
            throw new Unreadable(List.of(SchemaFault.of(refused)));
        }
    }

    private List<Fault> told(List<Error> errors) {
        List<Fault> told = new ArrayList<>(errors.stream().limit(MOST_FAULTS)
                .map(error -> SchemaFault.of(error, schemas.formats())).distinct().toList());
        if (errors.size() > MOST_FAULTS) {
            told.add(new Fault("And " + (errors.size() - MOST_FAULTS) + " more.", ""));
        }
        return told;
    }

    private Dialect dialect() {
        Collection<Format> formats = schemas.formats().entrySet().stream()
                .<Format>map(format -> new TextFormat(format.getKey(), format.getValue())).toList();
        return Dialect.builder(Dialects.getDraft202012()).formats(formats).build();
    }

    private record TextFormat(String name, Class<?> type) implements Format {

        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean matches(ExecutionContext context, String text) {
            try {
                return TextValues.reader(type).orElseThrow().apply(text) != null;
            } catch (IllegalArgumentException refused) {
                return false;
            }
        }
    }
}
