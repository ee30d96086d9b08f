package org.accountabilityledger.reading.times;

import java.util.Optional;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.Shown;
import org.accountabilityledger.reading.BadQuestion;

/** Refuses a question about a file that is not on record. */
public final class OnRecord {

    private OnRecord() {
    }

    /** @throws BadQuestion if there was never such a file, or it is a made-up example and none is asked for */
    public static void require(String kind, String reference, Tables database) {
        String shown = Shown.of(reference);
        Optional<Boolean> example = reference.indexOf('\0') < 0 ? example(kind + ":" + reference, database)
                : Optional.empty();
        if (example.isEmpty()) {
            throw new BadQuestion("There is no " + kind + " '" + shown + "' on the ledger.");
        }
        requireShown(shown, example.get());
    }

    /** @throws BadQuestion if it is a made-up example and none is asked for */
    public static void requireShown(FileRef file, Tables database) {
        requireShown(file.reference(), example(file.name(), database).orElse(false));
    }

    private static void requireShown(String name, boolean example) {
        if (example && !Standpoint.taken().examples()) {
            throw BadQuestion.without("examples=show", "'" + name + "' is a made-up example: here it is left out, "
                    + "unless 'examples=show' is asked.");
        }
    }

    private static Optional<Boolean> example(String file, Tables database) {
        return database.keyed("select example from reading.title_at(:validOn, :knownAt, true) where file = :file")
                .param("file", file).query(Boolean.class).optional();
    }
}
