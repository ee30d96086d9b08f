package org.accountabilityledger.accountability;

import java.util.List;
import java.util.Map;

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

    /** What this says of its file until another entry says it anew: what that is, and what it says of it. */
    default Map<String, Object> sets() {
        return Map.of();
    }

    /** What other files may look up because of this event, see {@link Directory}. */
    default List<Fact> facts() {
        return List.of();
    }

    /** The same, where its own speaker says so: what is reported of somebody tells other files nothing. */
    default List<Fact> told() {
        return attestation().reported() ? List.of() : facts();
    }

    /** Whether the ledger's clock noted it, which takes back itself what does not hold. */
    default boolean notedByTheClock() {
        return false;
    }

    /** The entry of the same file that this event withdraws; 0 if it withdraws none. */
    default long withdraws() {
        return 0;
    }
}
