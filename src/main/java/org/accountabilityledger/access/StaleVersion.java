package org.accountabilityledger.access;

import java.util.List;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.journal.Recorded;

/** Refuses a command whose sender saw an older version of the file, and says what came between. */
public final class StaleVersion extends RuntimeException {

    private final transient FileRef file;
    private final transient long expected;
    private final transient long actual;
    private final transient List<Recorded> between;

    StaleVersion(FileRef file, long expected, long actual, List<Recorded> between) {
        super("You asked for version " + expected + " of " + file + ", which is now at version " + actual + ".");
        this.file = file;
        this.expected = expected;
        this.actual = actual;
        this.between = List.copyOf(between);
    }

    public FileRef file() {
        return file;
    }

    public long expected() {
        return expected;
    }

    public long actual() {
        return actual;
    }

    /** The entries that the sender had not seen. */
    public List<Recorded> between() {
        return between;
    }
}
