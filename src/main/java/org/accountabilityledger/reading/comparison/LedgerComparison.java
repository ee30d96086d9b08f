package org.accountabilityledger.reading.comparison;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.reading.changes.Span;
import org.accountabilityledger.wording.entries.Named;

/**
 * How the whole ledger stood at two moments.
 *
 * @param knownAt the last recording that it rests on, unless all that is known now counts
 * @param counts every count that differs
 * @param unchanged how many do not
 * @param files the files with entries in between, those first that have most
 * @param changed how many files there are of them
 */
public record LedgerComparison(
        Span span, Optional<Instant> knownAt, List<Comparison.Difference> counts, long unchanged, List<Changed> files, long changed) {

    /** A file, and how many entries of it came between. */
    public record Changed(Named file, long entries) {
    }
}
