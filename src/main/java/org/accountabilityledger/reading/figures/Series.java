package org.accountabilityledger.reading.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.Measures;
import org.accountabilityledger.reading.standpoint.Attribution;
import org.accountabilityledger.reading.standpoint.Statements;
import org.accountabilityledger.wording.entries.Names;

/** What a file is counted by, with each figure as it was said. */
public record Series(MeasureLine measure, Attribution stated, Optional<BigDecimal> shortOfTarget,
        List<FigureStated> figures) {

    /** One figure, and who says so. */
    public record FigureStated(MeasurementLine figure, Attribution stated) {
    }

    /** Of each measure of a file, beside the entries that say so. */
    public static List<Series> of(Measures measures, Names names, Statements stated) {
        return measures.all().stream().map(series -> of(series, names, stated)).toList();
    }

    private static Series of(Measures.Series series, Names names, Statements stated) {
        MeasureLine line = MeasureLine.of(series, names);
        return new Series(line, stated.of(series.said().entry()), series.shortOfTarget(), line.figures().stream()
                .map(figure -> new FigureStated(figure, stated.of(figure.entry()))).toList());
    }
}
