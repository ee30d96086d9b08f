package org.accountabilityledger.accountability.evidence;

import org.accountabilityledger.accountability.FileId;
import org.accountabilityledger.accountability.Public;

/** Names one consulting of sources: who looked, for which files, up to which day. */
@Public
public record ConsultationId(String reference) implements FileId {

    public static final String KIND = "consultation";

    public ConsultationId {
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
