package org.accountabilityledger.reading.measures;

import java.util.Optional;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.InstitutionId;

/**
 * What one file gives a measure.
 *
 * @param part what it is to the measure: an answer, or the side of a case that is joined with another
 * @param subject what joins it with others, such as a duty; empty for the file as a whole
 * @param on when it happened
 * @param entry the number of the entry that says so
 * @param body whose case it is, as recorded
 */
public record Case(String part, String subject, EdtfDate on, long entry, Optional<InstitutionId> body) {
}
