package org.accountabilityledger.web.pages;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.institutions.InstitutionFile;
import org.accountabilityledger.reading.scorecards.Scorecard;
import org.accountabilityledger.reading.scorecards.Tally;

/**
 * One count of a body's scorecard as a row of a table, never without what it is counted of.
 *
 * @param seen NOW; KNOWN (as the ledger knew it at that day's end) or STOOD (as it stood then by what is known now)
 * @param day the end of a quarter; absent for now
 * @param count absent where the body was not on the ledger by then, as is what it is counted of
 * @param list the address of the rows that it counts now
 * @param consultedUpTo up to when sources were consulted for the body, as it is known now
 */
record ScorecardRow(String seen, Optional<LocalDate> day, Tally tally, String words, Optional<Long> count, Tally of,
        Optional<Long> whole, String list, Optional<LocalDate> consultedUpTo) {

    static Slice<ScorecardRow> of(InstitutionFile body) {
        Scorecard.Series series = body.scorecard();
        List<ScorecardRow> rows = Stream.of(
                rows("NOW", Optional.empty(), Optional.of(series.now()), body),
                series.known().stream().flatMap(each -> rows("KNOWN", Optional.of(each.end()),
                        each.counted(), body)),
                series.stood().stream().flatMap(each -> rows("STOOD", Optional.of(each.end()),
                        each.counted(), body)))
                .flatMap(each -> each).map(row -> row.consulted(body.consultedUpTo())).toList();
        return new Slice<>(rows, Optional.empty());
    }

    private static Stream<ScorecardRow> rows(String seen, Optional<LocalDate> day, Optional<Scorecard> counted,
            InstitutionFile body) {
        return Arrays.stream(Tally.values()).map(tally -> new ScorecardRow(seen, day, tally, tally.words(),
                counted.map(card -> card.of(tally)), tally.whole(), counted.map(card -> card.of(tally.whole())),
                ScorecardRows.address(tally, body.reference()), Optional.empty()));
    }

    private ScorecardRow consulted(Optional<LocalDate> upTo) {
        return new ScorecardRow(seen, day, tally, words, count, of, whole, list, upTo);
    }
}
