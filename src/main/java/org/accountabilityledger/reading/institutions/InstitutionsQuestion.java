package org.accountabilityledger.reading.institutions;

import java.util.Optional;
import org.accountabilityledger.accountability.institution.InstitutionKind;

/** Which institutions, by name. */
public record InstitutionsQuestion(Optional<InstitutionKind> kind, Optional<String> cursor, int size) {
}
