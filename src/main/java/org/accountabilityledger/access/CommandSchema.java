package org.accountabilityledger.access;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.LedgerCommand;
import org.accountabilityledger.accountability.Speaker;
import org.accountabilityledger.accountability.Verbatim;
import org.accountabilityledger.accountability.Withdrawal;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.journal.TextValues;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema (2020-12) of a command, drawn from its record: what a field is called, holds, and whether it must be there. */
final class CommandSchema {

    private static final JsonMapper JSON = JsonMapper.shared();
    // What a command need not say: a flag that is left out says no.
    private static final Set<Class<?>> LEFT_OUT = Set.of(Optional.class, List.class, boolean.class);

    private final Map<String, Class<?>> formats = new TreeMap<>();

    /** The formats that the schemas name, each a type whose constructor judges the text. */
    Map<String, Class<?>> formats() {
        return formats;
    }

    ObjectNode of(Class<? extends LedgerCommand> command) {
        ObjectNode schema = object(command);
        if (Withdrawal.class.isAssignableFrom(command)) {
            schema.withArray("required").removeIf(field -> field.asString().equals("occurredOn"));
        }
        return schema;
    }

    private ObjectNode object(Class<?> type) {
        ObjectNode schema = JSON.createObjectNode().put("type", "object");
        schema.putObject("properties");
        schema.putArray("required");
        schema.put("additionalProperties", false);
        fields(type, schema);
        return schema;
    }

    private void fields(Class<?> type, ObjectNode schema) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType() == Attestation.class) {
                fields(Attestation.class, schema);
                continue;
            }
            ((ObjectNode) schema.get("properties")).set(component.getName(), value(component.getGenericType()));
            if (!LEFT_OUT.contains(component.getType())) {
                schema.withArray("required").add(component.getName());
            }
        }
    }

    private ObjectNode value(Type type) {
        if (type instanceof ParameterizedType generic) {
            ObjectNode inner = value(generic.getActualTypeArguments()[0]);
            return generic.getRawType() == Optional.class ? inner
                    : JSON.createObjectNode().put("type", "array").put("maxItems", 1000).set("items", inner);
        }
        Class<?> raw = (Class<?>) type;
        if (TextValues.reader(raw).isPresent()) {
            return text(raw);
        }
        if (raw.isEnum()) {
            ObjectNode schema = JSON.createObjectNode().put("type", "string");
            Arrays.stream(raw.getEnumConstants()).forEach(each -> schema.withArray("enum").add(((Enum<?>) each).name()));
            return schema;
        }
        if (raw == Speaker.class) {
            return speaker();
        }
        return raw.isRecord() ? object(raw) : plain(raw);
    }

    /** A body's reference, or an object that says who it is that is no body. */
    private ObjectNode speaker() {
        ObjectNode schema = object(Speaker.class);
        ((ObjectNode) schema.get("properties")).remove("body");
        schema.putArray("type").add("string").add("object");
        schema.put("format", text(InstitutionId.class).get("format").asString()).put("minProperties", 1);
        schema.remove("required");
        return schema;
    }

    private ObjectNode text(Class<?> raw) {
        String format = CommandCatalogue.nameOf(raw);
        formats.put(format, raw);
        ObjectNode schema = JSON.createObjectNode().put("type", "string").put("format", format);
        if (raw == Words.class || raw == Verbatim.class) {
            schema.put("minLength", 1).put("maxLength", raw == Words.class ? Words.LONGEST : Verbatim.LONGEST);
        }
        return schema;
    }

    private static ObjectNode plain(Class<?> raw) {
        ObjectNode schema = JSON.createObjectNode();
        if (raw == String.class) {
            return schema.put("type", "string").put("maxLength", Words.LONGEST);
        }
        if (raw == LocalDate.class) {
            return schema.put("type", "string").put("format", "date");
        }
        if (raw == URI.class) {
            return schema.put("type", "string").put("format", "uri").put("maxLength", 2000);
        }
        if (raw == BigDecimal.class) {
            return schema.put("type", "number");
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return schema.put("type", "boolean");
        }
        if (raw == long.class || raw == Long.class || raw == int.class || raw == Integer.class) {
            return schema.put("type", "integer").put("minimum", 0).put("maximum", Integer.MAX_VALUE);
        }
        throw new IllegalStateException("No JSON Schema is known for " + raw.getName() + ".");
    }
}
