package org.accountabilityledger.reading.duties;

import java.util.Map;
import java.util.Optional;

/**
 * Which duties to answer, and in which order.
 *
 * @param institution only those laid on this body, or on one that it succeeded: its slug
 * @param answeredBy only those of others to which this body gave the reply that stands, or one that it succeeded
 */
public record DutiesQuestion(
        Optional<String> institution, Optional<String> answeredBy, Map<DutyFilter, String> filters, DutySort sort,
        boolean descending, Optional<String> cursor, int size) {
}
