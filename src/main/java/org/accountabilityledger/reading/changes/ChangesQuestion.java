package org.accountabilityledger.reading.changes;

import java.util.Optional;

/**
 * What changed within a span.
 *
 * @param kind only of this kind, and then page by page
 */
public record ChangesQuestion(Span span, Optional<ChangeKind> kind, Optional<String> cursor, int size) {
}
