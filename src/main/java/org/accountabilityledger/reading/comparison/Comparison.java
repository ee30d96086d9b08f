package org.accountabilityledger.reading.comparison;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.reading.changes.Span;
import org.accountabilityledger.reading.entries.EntryLine;
import org.accountabilityledger.wording.entries.Named;

/**
 * How one file stood at two moments.
 *
 * @param knownAt the last recording that it rests on, unless all that is known now counts
 * @param was whether it was on the ledger at the first of them
 * @param is whether it was at the second
 * @param differences the fields that differ
 * @param same those that do not
 * @param entries how many entries came between, of this file or about it
 */
public record Comparison(
        Span span, Optional<Instant> knownAt, Named file, boolean was, boolean is, List<Difference> differences, List<Same> same, long entries) {

    /**
     * A field that differs.
     *
     * @param before absent where nothing was said of it
     * @param setBy the last entry after which it differed; absent where it follows from the day that was reckoned to,
     *              or from entries of other files
     */
    public record Difference(String field, Optional<String> before, Optional<String> after, Optional<EntryLine> setBy) {
    }

    /** A field that does not differ. */
    public record Same(String field, String words) {
    }

    /**
     * What differs between two standpoints, whatever lies between them.
     *
     * @param was whether the file was on the ledger at the first of them
     * @param is whether it was at the second
     */
    public record Change(boolean was, boolean is, List<Difference> differences, List<Same> same) {
    }

    /** How many fields do not differ. */
    @JsonProperty
    public long unchanged() {
        return same.size();
    }
}
