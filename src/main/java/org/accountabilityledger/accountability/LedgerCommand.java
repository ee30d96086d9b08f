package org.accountabilityledger.accountability;

/** A request to record something on one file; the rules judge it, and nothing is recorded if they refuse. */
public interface LedgerCommand {

    /** The file that the command speaks of. */
    FileId file();

    /** When it happened, who says so and on what evidence. */
    Attestation attestation();

    /** Whether what it says of somebody may be recorded as somebody else reports it. */
    default boolean reportable() {
        return false;
    }
}
