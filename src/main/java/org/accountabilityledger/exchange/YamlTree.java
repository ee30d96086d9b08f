package org.accountabilityledger.exchange;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * YAML as objects, lists and texts, each by its JSON Pointer: on which line it stands, and whether it is a text written
 * without quotation marks, and whether a comment stands right behind that.
 */
record YamlTree(JsonNode root, Map<String, Integer> lines, Set<String> plain, Set<String> cutShort,
        List<DossierFault> faults) {

    /** The line of what stands there, or of what would hold it. */
    int line(String pointer) {
        String place = pointer;
        while (!place.isEmpty() && !lines.containsKey(place)) {
            place = place.substring(0, Math.max(0, place.lastIndexOf('/')));
        }
        return place.isEmpty() ? 1 : lines.get(place);
    }

    /** What is said where a text goes on behind what YAML takes for the beginning of a comment. */
    static String lost(String pointer) {
        return "What stands behind ' #' in '" + pointer.substring(pointer.lastIndexOf('/') + 1) + "' would be lost: YAML "
                + "takes it for a comment. Put the text into quotation marks, or the comment on a line of its own.";
    }

    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
