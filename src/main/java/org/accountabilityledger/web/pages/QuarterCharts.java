package org.accountabilityledger.web.pages;

import java.util.List;
import org.accountabilityledger.reading.measures.LedgerMeasureFile;
import org.accountabilityledger.reading.measures.MeasureResult;
import org.accountabilityledger.reading.measures.Median;
import org.accountabilityledger.reading.scorecards.Scorecard;
import org.accountabilityledger.reading.scorecards.Tally;
import org.accountabilityledger.web.charts.QuarterChart.Point;
import org.accountabilityledger.web.charts.QuarterChart;

/** What the quarters of a measure, and those of a scorecard, are as bars. */
public final class QuarterCharts {

    private QuarterCharts() {
    }

    static QuarterChart of(List<LedgerMeasureFile.Quarter> quarters) {
        // Where every median is 0 there is no bar to draw: numbers of cases are drawn then.
        boolean days = quarters.stream().anyMatch(quarter -> quarter.figure().median().stream()
                .anyMatch(median -> median.most() > 0));
        return QuarterChart.of(quarters.stream().map(quarter -> point(quarter, days)).toList(), days);
    }

    private static Point point(LedgerMeasureFile.Quarter quarter, boolean days) {
        MeasureResult figure = quarter.figure();
        double sure = days ? figure.median().map(Median::least).orElse(0.0) : figure.counted();
        double whole = days ? figure.median().map(Median::most).orElse(0.0) : figure.whole();
        return new Point(quarter.end(), QuarterWords.key(quarter.end()), sure, whole, figure.words());
    }

    /** One count, in front of what it is counted of, at those ends of quarters at which there was something to count. */
    public static QuarterChart of(List<Scorecard.Quarter> quarters, Tally tally) {
        return QuarterChart.of(quarters.stream().flatMap(quarter -> quarter.counted().stream().map(card ->
                new Point(quarter.end(), QuarterWords.key(quarter.end()), card.of(tally), card.of(tally.whole()),
                        card.of(tally) + (tally.whole() == tally ? "" : " of " + card.of(tally.whole()))))).toList(),
                false);
    }
}
