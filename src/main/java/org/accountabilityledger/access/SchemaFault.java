package org.accountabilityledger.access;

import com.networknt.schema.Error;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.accountabilityledger.accountability.Fault;
import org.accountabilityledger.accountability.Shown;
import org.accountabilityledger.journal.TextValues;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Says a schema's error as a sentence that somebody understands who has never seen a schema. */
final class SchemaFault {

    private SchemaFault() {
    }

    static Fault of(Error error, Map<String, Class<?>> formats) {
        String pointer = error.getInstanceLocation().toString();
        String field = pointer.isEmpty() ? "The command" : "'" + pointer.substring(pointer.lastIndexOf('/') + 1) + "'";
        return switch (error.getKeyword()) {
            case "required" -> new Fault("'" + error.getProperty() + "' is missing.",
                    pointer + "/" + escaped(error.getProperty()));
            case "additionalProperties" -> unknown(error, pointer);
            case "type" -> new Fault(field + " must be " + types(error.getSchemaNode()) + ".", pointer);
            case "enum" -> new Fault(field + " must be one of " + choices(error.getSchemaNode()) + ".", pointer);
            case "format" -> new Fault(refusal(error, formats), pointer);
            default -> new Fault(field + ": " + error.getMessage() + ".", pointer);
        };
    }

    static Fault of(JacksonException refused) {
        StringBuilder pointer = new StringBuilder();
        refused.getPath().forEach(step -> pointer.append('/').append(step.getPropertyName() == null
                ? String.valueOf(step.getIndex()) : escaped(step.getPropertyName())));
        Throwable cause = refused.getCause() instanceof IllegalArgumentException ? refused.getCause() : refused;
        String message = cause instanceof JacksonException jackson ? jackson.getOriginalMessage() : cause.getMessage();
        return new Fault(message, pointer.toString());
    }

    private static Fault unknown(Error error, String pointer) {
        String name = error.getProperty();
        return new Fault("'" + Shown.of(name) + "' is not a field here.", pointer + "/" + escaped(name));
    }

    private static String refusal(Error error, Map<String, Class<?>> formats) {
        String format = error.getSchemaNode().asString();
        String text = error.getInstanceNode().asString();
        if (!formats.containsKey(format)) {
            return "'" + text + "' is not " + ("date".equals(format) ? "a day: write 2025-06-16." : "a " + format + ".");
        }
        try {
            var _ = TextValues.reader(formats.get(format)).orElseThrow().apply(text);
            return error.getMessage();
        } catch (IllegalArgumentException refused) {
            return refused.getMessage();
        }
    }

    private static String choices(JsonNode choices) {
        TreeSet<String> names = new TreeSet<>();
        choices.forEach(choice -> names.add(choice.asString()));
        return String.join(", ", names);
    }

    private static String types(JsonNode types) {
        return types.isArray() ? types.valueStream().map(type -> article(type.asString()))
                .collect(Collectors.joining(" or ")) : article(types.asString());
    }

    private static String article(String type) {
        return switch (type) {
            case "string" -> "a text";
            case "integer" -> "a whole number";
            case "array" -> "a list";
            case "object" -> "an object";
            case "boolean" -> "true or false";
            default -> "a " + type;
        };
    }

    static String escaped(String property) {
        return property.replace("~", "~0").replace("/", "~1");
    }
}
