package org.accountabilityledger.reading.changes;

import java.util.Optional;

/**
 * What changed within a span.
 *
 * @param kind only of this kind; of all if it is empty
 * @param newestFirst the oldest first otherwise
 */
public record ChangesQuestion(
        Span span, Optional<ChangeKind> kind, boolean newestFirst, Optional<String> cursor, int size) {
}
