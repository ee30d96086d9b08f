package org.accountabilityledger.reading.due;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.timing.ClockBasis;
import org.accountabilityledger.wording.entries.Named;
import org.accountabilityledger.wording.scales.Dated;

/**
 * Something open, and the day that counts now.
 *
 * @param subject which duty or step of the file it is; empty where it is the file as a whole
 * @param bodies who is to do it now
 * @param dueInWords the day as it was put, where it was put in words
 * @param firstDue the day first set, where it was moved and the first one had a calendar day
 * @param firstDueInWords how that was put, where it was put in words
 * @param last the last day that the date can mean: in time is to the end of it; empty where none is known
 * @param basis by what right the clock runs; empty where a source states the day
 * @param days until the day, or since it as far as sources were consulted; where nobody looked since, how long ago it was;
 *     empty where there is nothing to count
 * @param warning the nearest warning that holds, in days before
 * @param words how it stands, in words, with the day first set where it was moved, and the day up to which sources were consulted
 * @param noted whether the ledger's clock has noted the day as passed
 * @param moves how often the day had been moved
 * @param changedAt when what is said of it last changed, names and successors included
 * @param revision how often the day was changed on the ledger: it never falls
 */
public record DueLine(
        DueKind kind, Named file, String subject, List<Named> bodies, Dated due, Optional<String> dueInWords,
        Optional<Dated> firstDue, Optional<String> firstDueInWords,
        Optional<LocalDate> last, Optional<ClockBasis> basis, DueStanding standing, Optional<Long> days,
        Optional<Integer> warning, String words, boolean noted, int moves, int revision, Instant changedAt,
        Optional<LocalDate> consultedUpTo) {
}
