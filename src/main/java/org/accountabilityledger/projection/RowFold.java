package org.accountabilityledger.projection;

import java.util.List;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.LedgerEvent;

/**
 * The rows that a view keeps of a file: a pure function of what its history says on a valid day. They are the same for
 * the live page, for any moment that has passed, and for a view that is built anew.
 */
public interface RowFold<E extends LedgerEvent> {

    /** For which valid days a file's rows are told apart. */
    enum Days {
        /** For each day on which something begins to count; before the first there is none. */
        EACH,
        /** The same; but before the first day what is known of it holds already. */
        FROM_THE_BEGINNING,
        /** For none: how the rows stand now holds for every day. */
        NONE
    }

    /** The tables that hold them, and nothing else. */
    List<String> tables();

    List<TableRow> of(FileRef file, History<E> history);

    /** Whether they depend on entries of this type; those that open a file or withdraw others are looked at anyway. */
    default boolean reads(Class<? extends LedgerEvent> event) {
        return true;
    }

    default Days days() {
        return Days.EACH;
    }
}
