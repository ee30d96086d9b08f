package org.accountabilityledger.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.accountabilityledger.access.CommandKey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Gathers the entries of a file in their order, no key twice. */
final class EntryList {

    private final YamlTree tree;
    private final Commands commands;
    private final List<DossierFault> faults;
    private final Map<String, DossierEntry> entries = new LinkedHashMap<>();
    private boolean examples;

    EntryList(YamlTree tree, Commands commands, List<DossierFault> faults) {
        this.tree = tree;
        this.commands = commands;
        this.faults = faults;
    }

    /** From here on: whether the files that are opened are marked as made up. */
    void areExamples(boolean made) {
        examples = made;
    }

    List<DossierEntry> read() {
        return List.copyOf(entries.values());
    }

    /** A source or an institution: its key is made of its kind and reference. */
    void addRegistration(String pointer, JsonNode fields, String kind) {
        String reference = fields.path(kind).asString("");
        // Without a reference the command is refused; '#' keeps its key apart from every other.
        String key = kind + "-" + (reference.isEmpty() ? "#" + (entries.size() + 1) : reference);
        add(key, tree.line(pointer), "register-" + kind, pointer);
    }

    void add(String key, String pointer, String command) {
        try {
            new CommandKey("dossier", key);
        } catch (IllegalArgumentException refused) {
            faults.add(DossierFault.at(tree.line(pointer + "/key"),
                    "A key has 1 to 200 visible ASCII characters, no spaces."));
            return;
        }
        add(key, tree.line(pointer + "/key"), command, pointer + "/" + YamlTree.escaped(command));
    }

    private void add(String key, int line, String command, String pointer) {
        DossierEntry first = entries.get(key);
        if (first != null) {
            faults.add(new DossierFault(line, key, "The key '" + key + "' stands here a second time; the first is on "
                    + "line " + first.line() + "."));
            return;
        }
        TypedContent typed = new TypedContent(tree, pointer);
        JsonNode content = typed.of(tree.root().at(pointer), commands.schema(command));
        typed.lost().forEach(place -> faults.add(new DossierFault(tree.line(pointer + place), key,
                YamlTree.lost(place))));
        Translation.in(content, commands.schema(command)).ifPresent(fault -> faults.add(new DossierFault(
                tree.line(pointer + fault.pointer()), key, fault.sentence())));
        if (examples && content instanceof ObjectNode fields && commands.open(command)) {
            fields.put("example", true);
        }
        entries.put(key, new DossierEntry(key, line, command, content, typed.references(), pointer));
    }
}
