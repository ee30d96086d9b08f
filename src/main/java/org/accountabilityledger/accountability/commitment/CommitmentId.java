package org.accountabilityledger.accountability.commitment;

import org.accountabilityledger.accountability.FileId;
import org.accountabilityledger.accountability.Public;

/** Names one commitment. */
@Public
public record CommitmentId(String reference) implements FileId {

    public static final String KIND = "commitment";

    public CommitmentId {
        FileId.checked(reference);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String toString() {
        return name();
    }
}
