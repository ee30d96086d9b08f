package org.accountabilityledger.exchange;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.accountabilityledger.access.Receipt;
import org.accountabilityledger.accountability.FileRef;

/** Which entry of which file was recorded under a key; of a command that recorded several, the first. */
final class EntryKeys {

    /** One entry, or none where the entry of that key was refused. */
    record Place(Optional<FileRef> file, long number) {

        static final Place NONE = new Place(Optional.empty(), 1);

        static Place of(FileRef file, long number) {
            return new Place(Optional.of(file), number);
        }

        static Place of(Receipt receipt) {
            return of(receipt.file(), receipt.entries().stream().findFirst().map(Receipt.Line::number).orElse(0L));
        }
    }

    private final Map<String, Place> places = new HashMap<>();
    private final String dossier;
    private final Function<String, Optional<Place>> earlier;

    /** Asks elsewhere for the keys of earlier instalments of the dossier. */
    EntryKeys(String dossier, Function<String, Optional<Place>> earlier) {
        this.dossier = dossier;
        this.earlier = earlier;
    }

    String dossier() {
        return dossier;
    }

    void put(String key, Place place) {
        places.put(key, place);
    }

    Optional<Place> find(String key) {
        Place known = places.get(key);
        return known != null ? Optional.of(known) : earlier.apply(key);
    }

    Collection<String> keys() {
        return places.keySet();
    }
}
