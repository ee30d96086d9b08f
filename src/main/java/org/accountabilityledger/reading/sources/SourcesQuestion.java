package org.accountabilityledger.reading.sources;

import java.util.Optional;
import org.accountabilityledger.accountability.evidence.SourceKind;

/** Which sources, and in which order. */
public record SourcesQuestion(Optional<SourceKind> kind, Sort sort, Optional<String> cursor, int size) {

    /** Newest first, or by publisher. */
    public enum Sort {
        PUBLISHED, PUBLISHER
    }
}
