package org.accountabilityledger.web.pages;

import java.util.Optional;
import java.util.function.Function;
import org.accountabilityledger.accountability.Shown;
import org.accountabilityledger.reading.times.Standpoint;
import org.accountabilityledger.web.problems.Problem;
import org.accountabilityledger.web.problems.Refused;

/** Says that there is no such file. */
final class NotOnTheLedger extends Refused {

    private final String file;

    NotOnTheLedger(String kind, String reference) {
        super(new Problem(404, "not-on-the-ledger", "Not on the ledger", "There is no " + kind + " '"
                + Shown.of(reference) + "' on the ledger." + (Standpoint.taken().past()
                ? " It was asked for another day or moment than now." : "")));
        this.file = kind.replace(' ', '-') + ":" + reference;
    }

    /** What it would be called in the journal. */
    String file() {
        return file;
    }

    /** The name of a file that an address asks for; empty if nothing could be called so. */
    static <T> Optional<T> reference(String written, Function<String, T> read) {
        try {
            return Optional.of(read.apply(written));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
