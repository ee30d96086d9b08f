package org.accountabilityledger.exchange;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.accountabilityledger.access.DidYouMean;
import org.accountabilityledger.accountability.FileId;
import org.accountabilityledger.accountability.Shown;
import org.accountabilityledger.accountability.Words;
import tools.jackson.databind.JsonNode;

/** Reads the sections of a dossier's file, and says what is out of place in them. */
final class DossierPartReader {

    private static final Set<String> FIELDS = Set.of("dossier", "instalment", "title", "about", "example",
            "sources", "institutions", "entries");

    private static final Set<String> YES_OR_NO = Set.of("true", "false");

    private final YamlTree tree;
    private final EntryList entries;
    private final List<DossierFault> faults;

    private DossierPartReader(YamlTree tree, Commands commands, List<DossierFault> faults) {
        this.tree = tree;
        this.entries = new EntryList(tree, commands, faults);
        this.faults = faults;
    }

    /** Reads what can be read, and adds what is wrong to the faults. */
    static DossierPart read(YamlTree tree, Commands commands, List<DossierFault> faults) {
        return new DossierPartReader(tree, commands, faults).read();
    }

    private DossierPart read() {
        JsonNode root = tree.root();
        if (root.isMissingNode()) {
            return new DossierPart("", "", List.of());
        }
        if (!root.isObject()) {
            fault("", "A dossier begins with its fields: dossier, instalment, title, about.");
            return new DossierPart("", "", List.of());
        }
        root.propertyNames().stream().filter(name -> !FIELDS.contains(name)).forEach(this::unknown);
        String dossier = text("dossier", FileId::checked);
        String instalment = text("instalment", FileId::checked);
        text("title", Words::of);
        text("about", Words::of);
        entries.areExamples(example());
        section("sources", (pointer, source) -> entries.addRegistration(pointer, source, "source"));
        section("institutions", (pointer, body) -> entries.addRegistration(pointer, body, "institution"));
        section("entries", this::entry);
        return new DossierPart(dossier, instalment, entries.read());
    }

    private void entry(String pointer, JsonNode entry) {
        Set<String> commands = new TreeSet<>(entry.propertyNames());
        commands.remove("key");
        if (!entry.path("key").isString()) {
            fault(pointer, "An entry has a 'key' of its own.");
        } else if (commands.size() != 1) {
            fault(pointer, "Beside its key an entry has one command, by its name; this one has "
                    + (commands.isEmpty() ? "none." : "several: " + String.join(", ", commands) + "."));
        } else {
            entries.add(entry.get("key").asString(), pointer, commands.iterator().next());
        }
    }

    private void section(String name, BiConsumer<String, JsonNode> each) {
        JsonNode section = tree.root().path(name);
        if (!section.isMissingNode() && !section.isArray()) {
            fault("/" + name, "'" + name + "' must be a list.");
        }
        for (int i = 0; section.isArray() && i < section.size(); i++) {
            String pointer = "/" + name + "/" + i;
            if (section.get(i).isObject()) {
                each.accept(pointer, section.get(i));
            } else {
                fault(pointer, "What stands in '" + name + "' has named fields.");
            }
        }
    }

    private String text(String name, Consumer<String> judge) {
        JsonNode text = tree.root().path(name);
        try {
            if (tree.cutShort().contains("/" + name)) {
                fault("/" + name, YamlTree.lost("/" + name));
            }
            if (text.isString()) {
                judge.accept(text.asString());
                return text.asString();
            }
            fault("/" + name, text.isMissingNode() ? "'" + name + "' is missing." : "'" + name + "' must be a text.");
        } catch (IllegalArgumentException refused) {
            fault("/" + name, refused.getMessage());
        }
        return "";
    }

    /** Whether all files that the dossier opens are made up. */
    private boolean example() {
        JsonNode example = tree.root().path("example");
        if (!example.isMissingNode() && !YES_OR_NO.contains(example.asString(""))) {
            fault("/example", "'example' is true or false.");
        }
        return example.asString("").equals("true");
    }

    private void unknown(String name) {
        fault("/" + YamlTree.escaped(name), "'" + Shown.of(name)
                + "' is not a field of a dossier." + DidYouMean.to(name, FIELDS)
                .map(nearest -> " Did you mean '" + nearest + "'?").orElse(""));
    }

    private void fault(String pointer, String sentence) {
        faults.add(DossierFault.at(tree.line(pointer), sentence));
    }
}
