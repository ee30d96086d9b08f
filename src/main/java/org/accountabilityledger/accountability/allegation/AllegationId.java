package org.accountabilityledger.accountability.allegation;

import org.accountabilityledger.accountability.FileId;
import org.accountabilityledger.accountability.Public;

/** Names one allegation. */
@Public
public record AllegationId(String reference) implements FileId {

    public static final String KIND = "allegation";

    public AllegationId {
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
