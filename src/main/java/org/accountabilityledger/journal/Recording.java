package org.accountabilityledger.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * Travels with one command to the append and back: under which key it was sent, and then what was recorded for it, with
 * positions and times, so that nothing is read back.
 */
public final class Recording {

    /** Where the command's message carries it. */
    public static final String KEY = "recording";

    private final String scope;
    private final String key;
    private final byte[] digest;
    private List<Recorded> entries = List.of();

    public Recording(String scope, String key, byte[] digest) {
        this.scope = scope;
        this.key = key;
        this.digest = digest.clone();
    }

    /** What was recorded, in order; empty where nothing was. */
    public List<Recorded> entries() {
        return entries;
    }

    void keep(List<Recorded> recorded) {
        List<Recorded> all = new ArrayList<>(entries);
        all.addAll(recorded);
        entries = List.copyOf(all);
    }

    String scope() {
        return scope;
    }

    String key() {
        return key;
    }

    byte[] digest() {
        return digest;
    }

    /** That of the command whose entries are appended now; empty where they have no key. */
    static Optional<Recording> current() {
        return CurrentUnitOfWork.map(work -> (Recording) work.getMessage().getMetaData().get(KEY));
    }
}
