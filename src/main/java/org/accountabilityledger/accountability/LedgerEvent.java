package org.accountabilityledger.accountability;

import java.util.List;

/** Something that happened in the world or was noted by the ledger, as it is recorded for good. */
public interface LedgerEvent {

    /** The file that this event belongs to. */
    FileId file();

    /** When it happened, who says so and on what evidence. */
    Attestation attestation();

    /** What it is to its file, by which the entries of one day stand. */
    default EntryKind entryKind() {
        return EntryKind.OPENING;
    }

    /** What other files may look up because of this event, see {@link Directory}. */
    default List<Fact> facts() {
        return List.of();
    }

    /** The entry of the same file that this event withdraws; 0 if it withdraws none. */
    default long withdraws() {
        return 0;
    }
}
