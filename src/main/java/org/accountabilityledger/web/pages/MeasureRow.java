package org.accountabilityledger.web.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.reading.measures.CaseAnswer;
import org.accountabilityledger.reading.measures.LedgerMeasureFile.Quarter;
import org.accountabilityledger.reading.measures.LedgerMeasureFile;
import org.accountabilityledger.reading.measures.MeasureResult;
import org.accountabilityledger.reading.measures.Median;

/**
 * How many cases of a measure turned out so, as a row of a table, never without what it is counted of.
 *
 * @param seen NOW; STOOD (at that day's end, by what is known now), KNOWN (as the ledger knew it then) or HAPPENED (the
 *             cases of now that happened in the quarter)
 * @param day the end of a quarter; absent for now, and for what happened in no single quarter
 * @param medianDays of those that count, where days are measured; two bounds where dates are not exact
 */
record MeasureRow(String measure, String title, String seen, Optional<LocalDate> day, String answer, String words,
        CaseAnswer.Weight weight, long count, long of, Optional<Median> medianDays) {

    static Stream<MeasureRow> of(LedgerMeasureFile file) {
        return Stream.of(rows(file, "NOW", Optional.empty(), file.now()), rows(file, "STOOD", file.stood()),
                rows(file, "KNOWN", file.known()), rows(file, "HAPPENED", file.happened()),
                file.undated().stream().flatMap(figure -> rows(file, "HAPPENED", Optional.empty(), figure)))
                .flatMap(each -> each);
    }

    private static Stream<MeasureRow> rows(LedgerMeasureFile file, String seen, List<Quarter> quarters) {
        return quarters.stream().flatMap(each -> rows(file, seen, Optional.of(each.end()), each.figure()));
    }

    private static Stream<MeasureRow> rows(LedgerMeasureFile file, String seen, Optional<LocalDate> day, MeasureResult figure) {
        return file.answers().stream().map(answer -> new MeasureRow(file.name(), file.title(), seen, day, answer.key(),
                answer.words(), answer.weight(), figure.answers().get(answer.key()), figure.whole(), figure.median()));
    }
}
