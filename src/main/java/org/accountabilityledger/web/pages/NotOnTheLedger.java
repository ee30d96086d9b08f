package org.accountabilityledger.web.pages;

import java.util.Optional;
import java.util.function.Function;

/** Says that there is no such file. */
public final class NotOnTheLedger extends RuntimeException {

    public NotOnTheLedger(String kind, String reference) {
        super("There is no " + kind + " '" + reference + "' on the ledger.");
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
