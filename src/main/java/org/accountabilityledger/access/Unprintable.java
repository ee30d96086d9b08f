package org.accountabilityledger.access;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.Fault;
import tools.jackson.databind.JsonNode;

/** Finds the numbers that are short to write and long to hold, before anything reckons with them. */
final class Unprintable {

    // So many always fit into a long.
    private static final int MOST_DIGITS = 18;

    private Unprintable() {
    }

    static List<Fault> in(JsonNode content) {
        return in(content, "").limit(CommandReader.MOST_FAULTS).toList();
    }

    private static Stream<Fault> in(JsonNode node, String pointer) {
        if (node.isObject()) {
            return node.properties().stream().flatMap(field -> in(field.getValue(),
                    pointer + "/" + SchemaFault.escaped(field.getKey())));
        }
        if (node.isArray()) {
            return IntStream.range(0, node.size()).boxed().flatMap(i -> in(node.get(i), pointer + "/" + i));
        }
        return node.isNumber() && tooLong(node.decimalValue())
                ? Stream.of(new Fault("A number has at most " + MOST_DIGITS + " digits.", pointer)) : Stream.empty();
    }

    private static boolean tooLong(BigDecimal number) {
        long whole = (long) number.precision() - number.scale();
        return number.precision() > MOST_DIGITS || number.scale() > MOST_DIGITS || whole > MOST_DIGITS;
    }
}
