package org.accountabilityledger.exchange;

import java.util.List;
import java.util.Optional;
import org.accountabilityledger.access.CommandKey;

/** A dossier's file as it was read: whose keys it uses, and its entries in the order in which they are recorded. */
record DossierPart(String dossier, String name, List<DossierEntry> entries) {

    /** What it is called among others: its dossier, and which instalment of it. */
    String title() {
        return dossier + "/" + name;
    }

    /** Whether it says to which dossier it belongs: without that there are no keys. */
    boolean named() {
        return !dossier.isEmpty();
    }

    /** Whether one of its own entries has this key. */
    boolean knows(String key) {
        return entries.stream().anyMatch(entry -> entry.key().equals(key));
    }

    /** The key as the gate knows it; empty if nothing can have such a key. */
    Optional<CommandKey> key(String key) {
        try {
            return Optional.of(new CommandKey("dossier:" + dossier, key));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }
}
