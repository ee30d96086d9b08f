package org.accountabilityledger.reading.reversals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.wording.entries.Named;
import org.accountabilityledger.wording.scales.Dated;

/**
 * One reversal: what was said, and what was said then.
 *
 * @param duty the duty whose reply was changed; absent for a promise
 * @param bodies whose promise or reply it is: owner or addressee
 * @param countsFrom the valid day from which it counts
 * @param publishers who published what says so, where no body is named as turning
 */
public record ReversalLine(
        Named file, ReversalKind kind, String kindInWords, Optional<String> duty, List<Named> bodies, Side said,
        Side then, LocalDate countsFrom, Optional<String> reason, List<String> publishers) {

    /**
     * What was said at one time. Where the entry that said it does not stand any more, only what the reversal says of
     * it is here.
     *
     * @param by the body that said so; absent where the entry names none
     * @param reply the reply, in words; absent for a promise
     */
    public record Side(Optional<Long> entry, Optional<Dated> on, Optional<Named> by, Optional<String> reply,
            Optional<String> words) {
    }
}
