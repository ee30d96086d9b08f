package org.accountabilityledger.web.pages;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.changes.Span;
import org.accountabilityledger.reading.comparison.Comparison;
import org.accountabilityledger.reading.comparison.Comparison.Difference;
import org.accountabilityledger.reading.comparison.Comparison.Same;
import org.accountabilityledger.reading.comparison.LedgerComparison;
import org.accountabilityledger.reading.entries.EntryLine;

/**
 * One field of a comparison as a row of a table.
 *
 * @param by whether what happened is compared (valid), or what was recorded (known)
 * @param before absent where nothing was said of it
 * @param setBy the last entry after which it differed, where it is one
 */
record ComparisonRow(String by, String field, Optional<String> before, Optional<String> after, boolean differs,
        Optional<String> setBy, Optional<Instant> recordedAt) {

    /** The fields that differ, then those that do not. */
    static Slice<ComparisonRow> of(Comparison comparison) {
        return of(by(comparison.span()), comparison.differences(), comparison.same());
    }

    static Slice<ComparisonRow> of(String by, List<Difference> differences, List<Same> alike) {
        return new Slice<>(Stream.concat(differences.stream().map(each -> of(by, each)),
                alike.stream().map(same -> new ComparisonRow(by, same.field(), Optional.of(same.words()),
                        Optional.of(same.words()), false, Optional.empty(), Optional.empty()))).toList(),
                Optional.empty());
    }

    /** Every count that differs. */
    static Slice<ComparisonRow> of(LedgerComparison comparison) {
        List<ComparisonRow> rows = comparison.counts().stream()
                .map(each -> of(by(comparison.span()), each)).toList();
        return new Slice<>(rows, Optional.empty());
    }

    private static String by(Span span) {
        return span.valid() ? "valid" : "known";
    }

    private static ComparisonRow of(String by, Difference difference) {
        return new ComparisonRow(by, difference.field(), difference.before(), difference.after(), true,
                difference.setBy().map(EntryLine::entry), difference.setBy().map(EntryLine::recordedAt));
    }
}
