package org.accountabilityledger.reading.following;

import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.LedgerEvent;

/** The rows that a view keeps of the files of one slice: a pure function of each file's history. */
public interface Rows<E extends LedgerEvent> {

    /** Replaces what is kept of this file by what its history says now. */
    void replace(FileRef file, History<E> history);

    /** Forgets every file. */
    void clear();
}
