package org.accountabilityledger.web.pages;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.figures.MeasureLine;
import org.accountabilityledger.reading.figures.MeasurementLine;
import org.accountabilityledger.reading.figures.Series;
import org.accountabilityledger.wording.entries.Cited;

/**
 * One figure of a file as a row of a table, never without what it is measured against and who says so.
 *
 * @param promised whether the measure was promised, or defined later by those who count
 * @param speaker the body that says so, or who published it
 */
record FigureRow(String measure, String name, String unit, boolean promised, Optional<BigDecimal> baseline,
        Optional<BigDecimal> target, MeasurementLine figure, String speaker, Optional<String> note, List<Cited> citations) {

    static Slice<FigureRow> of(FiguresPage file) {
        return new Slice<>(file.series().stream().flatMap(series -> series.figures().stream()
                .map(said -> of(series.measure(), said))).toList(), Optional.empty());
    }

    private static FigureRow of(MeasureLine measure, Series.FigureStated said) {
        return new FigureRow(measure.measure(), measure.name(), measure.unit(), measure.promised(),
                measure.baseline(), measure.target(), said.figure(), said.stated().whoever(), said.stated().note(),
                said.stated().citations());
    }
}
