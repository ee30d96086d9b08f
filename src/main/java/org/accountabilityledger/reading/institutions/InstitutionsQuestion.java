package org.accountabilityledger.reading.institutions;

import java.util.Map;
import java.util.Optional;

/** Which institutions, by name. */
public record InstitutionsQuestion(
        Map<InstitutionFilter, String> filters, boolean descending, Optional<String> cursor, int size) {
}
