package org.accountabilityledger.web.pages;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.comparison.Comparison;
import org.accountabilityledger.reading.comparison.Comparison.Difference;
import org.accountabilityledger.reading.comparison.Comparison.Same;
import org.accountabilityledger.reading.comparison.LedgerComparison;
import org.accountabilityledger.reading.entries.EntryLine;

/**
 * One field of a comparison as a row of a table.
 *
 * @param before absent where nothing was said of it
 * @param setBy the last entry after which it differed, where it is one
 */
record ComparisonRow(String field, Optional<String> before, Optional<String> after, boolean differs,
        Optional<String> setBy, Optional<Instant> recordedAt) {

    /** The fields that differ, then those that do not. */
    static Slice<ComparisonRow> of(Comparison comparison) {
        return of(comparison.differences(), comparison.same());
    }

    static Slice<ComparisonRow> of(List<Difference> differences, List<Same> alike) {
        return new Slice<>(Stream.concat(differences.stream().map(ComparisonRow::of), alike.stream().map(same -> new ComparisonRow(same.field(), Optional.of(same.words()),
                        Optional.of(same.words()), false, Optional.empty(), Optional.empty()))).toList(),
                Optional.empty());
    }

    /** Every count that differs. */
    static Slice<ComparisonRow> of(LedgerComparison comparison) {
        List<ComparisonRow> rows = comparison.counts().stream().map(ComparisonRow::of).toList();
        return new Slice<>(rows, Optional.empty());
    }

    private static ComparisonRow of(Difference difference) {
        return new ComparisonRow(difference.field(), difference.before(), difference.after(), true,
                difference.setBy().map(EntryLine::entry), difference.setBy().map(EntryLine::recordedAt));
    }
}
