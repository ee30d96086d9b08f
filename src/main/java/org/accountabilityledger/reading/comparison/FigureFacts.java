package org.accountabilityledger.reading.comparison;

import java.util.List;
import org.accountabilityledger.reading.figures.MeasureLine;
import org.accountabilityledger.reading.figures.MeasurementLine;
import org.accountabilityledger.reading.figures.Series;

/** What a file is counted by, as a comparison reads it: the last count of each measure, and the last forecast. */
final class FigureFacts {

    private FigureFacts() {
    }

    static void of(List<Series> series, Facts facts) {
        series.stream().map(Series::measure).forEach(measure -> of(measure, facts));
    }

    private static void of(MeasureLine measure, Facts facts) {
        facts.put(measure.name() + ", last count", measure.latest().map(figure -> words(figure, measure))
                .orElse("none on record"));
        measure.figures().stream().filter(MeasurementLine::forecast).reduce((earlier, later) -> later)
                .ifPresent(figure -> facts.put(measure.name() + ", last forecast", words(figure, measure)));
    }

    private static String words(MeasurementLine figure, MeasureLine measure) {
        return figure.inWords() + " " + measure.unit() + measure.target().map(target -> ", target " + target
                .stripTrailingZeros().toPlainString()).orElse("")
                + " (" + figure.on().words() + ")";
    }
}
