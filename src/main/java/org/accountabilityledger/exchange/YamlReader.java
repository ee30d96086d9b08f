package org.accountabilityledger.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the plain part of YAML from its events, one by one and as they come, so that no file costs more than its size:
 * no anchors, aliases or tags, no key twice, one document. Every value stays a text.
 */
final class YamlReader {

    private static final int DEEPEST = 16;
    private static final int MOST = 100_000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_WAY = 300;
    private static final int MOST_FAULTS = 1000;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Parser parser;
    private final Map<String, Integer> lines = new HashMap<>();
    private final Set<String> plain = new HashSet<>();
    private final Set<String> cutShort = new HashSet<>();
    private final int[] text;
    private final List<DossierFault> faults;
    private int count;

    private YamlReader(String text, List<DossierFault> faults) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        this.text = text.codePoints().toArray();
        this.parser = new ParserImpl(new StreamReader(text), options);
        this.faults = faults;
    }

    /** The tree and what is wrong with it; without a root if the reading came to an end before the file did. */
    static YamlTree read(byte[] bytes) {
        List<DossierFault> faults = new ArrayList<>();
        try {
            return read(Utf8.read(bytes), faults);
        } catch (UnreadableYaml end) {
            faults.add(end.fault());
            return new YamlTree(JSON.getNodeFactory().missingNode(), Map.of(), Set.of(), Set.of(), faults);
        }
    }

    private static YamlTree read(String text, List<DossierFault> faults) {
        try {
            return new YamlReader(text, faults).document();
        } catch (YAMLException refused) {
            throw UnreadableYaml.because(refused, text);
        }
    }

    private YamlTree document() {
        parser.getEvent();
        if (parser.getEvent().is(Event.ID.StreamEnd)) {
            throw new UnreadableYaml(1, "The file is empty.");
        }
        JsonNode root = node(parser.getEvent(), "", 0);
        parser.getEvent();
        Event next = parser.getEvent();
        if (next.is(Event.ID.DocumentStart)) {
            throw new UnreadableYaml(line(next), "A dossier is one YAML document: a second one begins here.");
        }
        return new YamlTree(root, lines, plain, cutShort, faults);
    }

    private JsonNode node(Event event, String pointer, int depth) {
        if (pointer.length() > LONGEST_WAY) {
            throw new UnreadableYaml(line(event), "The names of the fields that lead here have more than " + LONGEST_WAY
                    + " letters together.");
        }
        lines.putIfAbsent(pointer, line(event));
        if (++count > MOST) {
            throw new UnreadableYaml(line(event), "A dossier has at most 100,000 values: cut it into instalments.");
        }
        if (depth > DEEPEST) {
            throw new UnreadableYaml(line(event), "A dossier is nested at most " + DEEPEST + " deep.");
        }
        refuseMarks((NodeEvent) event);
        return switch (event) {
            case ScalarEvent scalar -> text(scalar, pointer);
            case SequenceStartEvent list -> list(pointer, depth);
            case MappingStartEvent map -> map(pointer, depth);
            default -> JSON.getNodeFactory().nullNode();
        };
    }

    private JsonNode text(ScalarEvent scalar, String pointer) {
        if (scalar.isPlain()) {
            plain.add(pointer);
            if (commentBehind(scalar)) {
                cutShort.add(pointer);
            }
        }
        return JSON.getNodeFactory().stringNode(scalar.getValue());
    }

    /** Of {@code Recommendation #5 of ten} YAML takes what stands behind the space for a comment. */
    private boolean commentBehind(ScalarEvent scalar) {
        int at = scalar.getEndMark().getIndex();
        while (at < text.length && (text[at] == ' ' || text[at] == '\t')) {
            at++;
        }
        return at < text.length && text[at] == '#' && at > scalar.getEndMark().getIndex();
    }

    private ArrayNode list(String pointer, int depth) {
        ArrayNode list = JSON.createArrayNode();
        for (Event event = parser.getEvent(); !event.is(Event.ID.SequenceEnd); event = parser.getEvent()) {
            list.add(node(event, pointer + "/" + list.size(), depth + 1));
        }
        return list;
    }

    private ObjectNode map(String pointer, int depth) {
        ObjectNode map = JSON.createObjectNode();
        for (Event key = parser.getEvent(); !key.is(Event.ID.MappingEnd); key = parser.getEvent()) {
            refuseLong(key);
            JsonNode name = node(key, pointer + "/", depth + 1);
            String place = pointer + "/" + YamlTree.escaped(name.asString(""));
            if (name.isString() && !map.has(name.asString())) {
                lines.put(place, line(key));
                map.set(name.asString(), node(parser.getEvent(), place, depth + 1));
                continue;
            }
            fault(key, name.isString() ? "'" + name.asString() + "' stands here a second time; the first is on line "
                    + lines.get(place) + "." : "The name of a field is a text.");
            node(parser.getEvent(), pointer + "/", depth + 1);
        }
        return map;
    }

    private static void refuseLong(Event key) {
        if (key instanceof ScalarEvent name && name.getValue().length() > LONGEST_NAME) {
            throw new UnreadableYaml(line(key), "The name of a field has at most " + LONGEST_NAME + " letters.");
        }
    }

    private void refuseMarks(NodeEvent event) {
        if (event instanceof AliasEvent) {
            fault(event, "A dossier has no aliases: write out what *" + event.getAnchor() + " stands for.");
        } else if (event.getAnchor() != null) {
            fault(event, "A dossier has no anchors: leave out &" + event.getAnchor() + ".");
        }
        String tag = switch (event) {
            case ScalarEvent scalar -> scalar.getTag();
            case CollectionStartEvent collection -> collection.getTag();
            default -> null;
        };
        if (tag != null) {
            fault(event, "A dossier has no tags: leave out " + tag + ".");
        }
    }

    private void fault(Event event, String sentence) {
        faults.add(DossierFault.at(line(event), sentence));
        if (faults.size() == MOST_FAULTS) {
            throw new UnreadableYaml(line(event), "So much is wrong up to here that it is not read any further.");
        }
    }

    private static int line(Event event) {
        return event.getStartMark().getLine() + 1;
    }
}
