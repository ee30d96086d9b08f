package org.accountabilityledger.reading.sources;

import java.util.Map;
import java.util.Optional;

/** Which sources, and in which order. */
public record SourcesQuestion(
        Map<SourceFilter, String> filters, SourceSort sort, boolean descending, Optional<String> cursor, int size) {
}
