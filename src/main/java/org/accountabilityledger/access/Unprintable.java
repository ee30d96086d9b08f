package org.accountabilityledger.access;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.accountabilityledger.accountability.Fault;
import tools.jackson.databind.JsonNode;

/** Finds the numbers that are short to write and long to hold, before anything reckons with them. */
final class Unprintable {

    // So many always fit into a long.
    private static final int MOST_DIGITS = 18;

    private final List<String> way = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    private Unprintable() {
    }

    static List<Fault> in(JsonNode content) {
        Unprintable found = new Unprintable();
        found.look(content);
        return found.faults;
    }

    /** Its place is put into words only where something is wrong there. */
    private void look(JsonNode node) {
        if (faults.size() >= CommandReader.MOST_FAULTS) {
            return;
        }
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                look(field.getValue(), field.getKey());
            }
        } else if (node.isArray()) {
            int i = 0;
            for (JsonNode item : node) {
                look(item, String.valueOf(i++));
            }
        } else if (node.isNumber() && tooLong(node.decimalValue())) {
            faults.add(new Fault("A number has at most " + MOST_DIGITS + " digits.", pointer()));
        }
    }

    private void look(JsonNode node, String step) {
        way.addLast(step);
        look(node);
        way.removeLast();
    }

    private String pointer() {
        StringBuilder pointer = new StringBuilder();
        way.forEach(step -> pointer.append('/').append(SchemaFault.escaped(step)));
        return pointer.toString();
    }

    private static boolean tooLong(BigDecimal number) {
        long whole = (long) number.precision() - number.scale();
        return number.precision() > MOST_DIGITS || number.scale() > MOST_DIGITS || whole > MOST_DIGITS;
    }
}
