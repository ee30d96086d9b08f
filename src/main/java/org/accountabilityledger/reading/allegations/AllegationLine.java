package org.accountabilityledger.reading.allegations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.allegation.Conclusion;
import org.accountabilityledger.wording.entries.Named;
import org.accountabilityledger.wording.scales.Dated;

/**
 * An allegation as a list shows it.
 *
 * @param concerning bodies whose area or work it is about, and whom nobody accuses
 * @param answers how many answers of accused bodies are on record
 * @param consultedUpTo up to which day somebody looked: an answer that is not on record may have been given since
 */
public record AllegationLine(
        String reference, String title, boolean standing, boolean example, Optional<Dated> raisedOn, Optional<Named> statedBy,
        List<Named> against, List<Named> concerning, int answers, int corroborations,
        Optional<Conclusion> conclusion, Optional<Named> concludedBy, Optional<LocalDate> consultedUpTo) {
}
