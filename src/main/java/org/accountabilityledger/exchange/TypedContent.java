package org.accountabilityledger.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.accountabilityledger.access.CommandCatalogue;
import org.accountabilityledger.accountability.Verbatim;
import org.accountabilityledger.accountability.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns texts without quotation marks into numbers and truth values, where a command's schema asks for them and nowhere
 * else: so a year stays a date. Where it asks for a whole number, {@code {of: KEY}} is noted as standing for one.
 */
final class TypedContent {

    // No exponents: 1e999999999 is short to write and long to hold.
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,30})(\\.[0-9]{1,30})?");
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,17})");
    private static final Set<String> FREE = Set.of(CommandCatalogue.nameOf(Words.class),
            CommandCatalogue.nameOf(Verbatim.class));
    private static final JsonNodeFactory NODES = JsonMapper.shared().getNodeFactory();

    private final Set<String> plain;
    private final Set<String> cutShort;
    private final String base;
    private final Map<String, String> references = new HashMap<>();
    private final List<String> lost = new ArrayList<>();

    TypedContent(YamlTree tree, String base) {
        this.plain = tree.plain();
        this.cutShort = tree.cutShort();
        this.base = base;
    }

    /** The keys that numbers stand for, by JSON Pointer into the content. */
    Map<String, String> references() {
        return Map.copyOf(references);
    }

    /** The free texts of which YAML has left out the rest as a comment, by JSON Pointer into the content. */
    List<String> lost() {
        return List.copyOf(lost);
    }

    JsonNode of(JsonNode written, JsonNode schema) {
        return typed(written, schema, "");
    }

    private JsonNode typed(JsonNode written, JsonNode schema, String pointer) {
        String type = schema.path("type").asString("");
        return switch (written) {
            case ObjectNode object when "integer".equals(type) -> {
                note(object, pointer);
                yield object;
            }
            case ObjectNode object -> object(object, schema.path("properties"), pointer);
            case ArrayNode list -> list(list, schema.path("items"), pointer);
            default -> {
                if (FREE.contains(schema.path("format").asString("")) && cutShort.contains(base + pointer)) {
                    lost.add(pointer);
                }
                yield plain.contains(base + pointer) ? scalar(written, type) : written;
            }
        };
    }

    private void note(ObjectNode written, String pointer) {
        if (written.size() == 1 && written.path("of").isString()) {
            references.put(pointer, written.get("of").asString());
        }
    }

    private ObjectNode object(ObjectNode written, JsonNode properties, String pointer) {
        ObjectNode object = NODES.objectNode();
        written.properties().forEach(field -> object.set(field.getKey(), typed(field.getValue(),
                properties.path(field.getKey()), pointer + "/" + YamlTree.escaped(field.getKey()))));
        return object;
    }

    private ArrayNode list(ArrayNode written, JsonNode items, String pointer) {
        ArrayNode list = NODES.arrayNode();
        written.forEach(item -> list.add(typed(item, items, pointer + "/" + list.size())));
        return list;
    }

    private static JsonNode scalar(JsonNode written, String type) {
        String text = written.asString("");
        return switch (type) {
            case "integer" -> WHOLE.matcher(text).matches() ? NODES.numberNode(Long.parseLong(text)) : written;
            case "number" -> NUMBER.matcher(text).matches() ? NODES.numberNode(new BigDecimal(text)) : written;
            case "boolean" -> text.equals("true") || text.equals("false")
                    ? NODES.booleanNode(text.equals("true")) : written;
            default -> written;
        };
    }
}
