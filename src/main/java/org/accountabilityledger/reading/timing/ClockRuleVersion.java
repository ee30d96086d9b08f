package org.accountabilityledger.reading.timing;

import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.timing.ClockTerms;
import org.accountabilityledger.wording.entries.Cited;
import org.accountabilityledger.wording.scales.Dated;

/**
 * A version of a clock rule that stands: its terms, and for what time it is in force.
 *
 * @param entry the number of the entry that enacted it
 * @param counted how it counts, in words
 * @param until its last day; absent where no end is on record
 */
public record ClockRuleVersion(
        int version, long entry, ClockTerms terms, String counted, Dated since, Optional<Dated> until,
        List<Cited> citations, Optional<String> note) {
}
