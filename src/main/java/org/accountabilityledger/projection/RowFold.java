package org.accountabilityledger.projection;

import java.util.List;
import java.util.Set;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.LedgerEvent;

/**
 * The rows that a projection keeps of a file: a pure function of what its history says on a valid day. They are the same
 * for the live page, for any moment that has passed, and for a projection that is built anew.
 */
public abstract class RowFold<E extends LedgerEvent> {

    /** For which valid days a file's rows are told apart. */
    public enum Days {
        /** For each day on which something begins to count; before the first there is none. */
        EACH,
        /** The same; but before the first day what is known of it holds already. */
        FROM_THE_BEGINNING,
        /** For none: how the rows stand now holds for every day. */
        NONE
    }

    private final String name;
    private final int version;
    private final Class<E> events;
    private final Set<String> kinds;
    private final List<String> tables;

    /**
     * @param name for good
     * @param version rises when the tables or the rows change: they are then built anew
     * @param events what the entries of its files are
     * @param kinds of the files of which it keeps rows
     * @param tables that hold the rows, and nothing else
     */
    protected RowFold(String name, int version, Class<E> events, Set<String> kinds, String... tables) {
        this.name = name;
        this.version = version;
        this.events = events;
        this.kinds = Set.copyOf(kinds);
        this.tables = List.of(tables);
    }

    public abstract List<TableRow> of(FileRef file, History<E> history);

    /** Whether they depend on entries of this type; those that open a file or withdraw others are looked at anyway. */
    public boolean reads(Class<? extends LedgerEvent> event) {
        return true;
    }

    public Days days() {
        return Days.EACH;
    }

    final String name() {
        return name;
    }

    final int version() {
        return version;
    }

    final Class<E> events() {
        return events;
    }

    final Set<String> kinds() {
        return kinds;
    }

    public final List<String> tables() {
        return tables;
    }
}
