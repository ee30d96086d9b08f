package org.accountabilityledger.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.accountabilityledger.accountability.Fault;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One entry of a dossier as it is written: its key and line, the command that it asks for and the content of that
 * command; which numbers in it stand for the entry of another key, by JSON Pointer; and where the content stands.
 */
record DossierEntry(String key, int line, String command, JsonNode content, Map<String, String> references,
        String pointer) {

    /** The same without the fields in which these faults are; empty if it needs one of them. */
    Optional<DossierEntry> without(List<Fault> faults, JsonNode schema) {
        Set<String> faulty = faults.stream().map(fault -> field(fault.pointer())).collect(Collectors.toSet());
        boolean needed = StreamSupport.stream(schema.path("required").spliterator(), false)
                .anyMatch(field -> faulty.contains(field.asString()));
        if (needed || !(content instanceof ObjectNode object) || faulty.contains("")) {
            return Optional.empty();
        }
        Map<String, String> others = new HashMap<>(references);
        others.keySet().removeIf(place -> faulty.contains(field(place)));
        return Optional.of(new DossierEntry(key, line, command, object.deepCopy().remove(faulty), others, pointer));
    }

    /** The field of the command itself in which that place lies. */
    private static String field(String place) {
        String[] steps = place.split("/", 3);
        return steps.length < 2 ? "" : steps[1].replace("~1", "/").replace("~0", "~");
    }
}
