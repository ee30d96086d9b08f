package org.accountabilityledger.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accountabilityledger.access.DidYouMean;
import org.accountabilityledger.access.Unreadable;
import org.accountabilityledger.accountability.Fault;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.LedgerCommand;
import org.accountabilityledger.accountability.Shown;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The command of an entry, with the numbers that other keys stand for.
 *
 * @param sound whether all those keys were recorded; else the command is good for finding its own faults only
 */
record ResolvedCommand(LedgerCommand command, boolean sound) {

    /**
     * Makes the command of the entry.
     *
     * @throws Unreadable with every fault that it has
     */
    static ResolvedCommand of(DossierEntry entry, Commands commands, EntryKeys places) {
        JsonNode content = entry.content().deepCopy();
        List<Fault> faults = new ArrayList<>();
        boolean sound = true;
        for (Map.Entry<String, String> reference : entry.references().entrySet()) {
            Optional<EntryKeys.Place> place = places.find(reference.getValue());
            if (place.isEmpty()) {
                faults.add(new Fault(nowhere(reference.getValue(), places), reference.getKey()));
            }
            sound = sound && place.flatMap(EntryKeys.Place::file).isPresent();
            set(content, reference.getKey(), place.orElse(EntryKeys.Place.NONE).number());
        }
        LedgerCommand command = read(entry, commands, content, faults);
        requireSameFile(entry, command, places);
        return new ResolvedCommand(command, sound);
    }

    private static LedgerCommand read(DossierEntry entry, Commands commands, JsonNode content, List<Fault> faults) {
        try {
            LedgerCommand command = commands.read(entry.command(), content);
            if (faults.isEmpty()) {
                return command;
            }
        } catch (Unreadable unreadable) {
            faults.addAll(unreadable.faults());
        }
        throw new Unreadable(faults);
    }

    /** Entries are counted within their file: the number of another file's entry would mean something else here. */
    private static void requireSameFile(DossierEntry entry, LedgerCommand command, EntryKeys places) {
        List<Fault> faults = entry.references().entrySet().stream()
                .flatMap(reference -> places.find(reference.getValue()).flatMap(EntryKeys.Place::file)
                        .filter(file -> !file.same(command.file()))
                        .map(file -> new Fault(elsewhere(reference.getValue(), file, command), reference.getKey()))
                        .stream())
                .toList();
        if (!faults.isEmpty()) {
            throw new Unreadable(faults);
        }
    }

    private static String elsewhere(String key, FileRef file, LedgerCommand command) {
        return "The entry '" + key + "' belongs to " + file + ", not to " + command.file().name() + ".";
    }

    private static String nowhere(String key, EntryKeys places) {
        return "No earlier entry has the key '" + Shown.of(key) + "'." + DidYouMean.to(key, places.keys())
                .map(nearest -> " Did you mean '" + nearest + "'?").orElse(" A key is known within its dossier alone, "
                        + "which is here '" + places.dossier() + "'.");
    }

    private static void set(JsonNode content, String pointer, long number) {
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode value = JsonMapper.shared().getNodeFactory().numberNode(number);
        switch (content.at(place.head())) {
            case ObjectNode object -> object.set(place.last().getMatchingProperty(), value);
            case ArrayNode list -> list.set(place.last().getMatchingIndex(), value);
            default -> throw new IllegalStateException(pointer);
        }
    }
}
