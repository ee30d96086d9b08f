package org.accountabilityledger.reading.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.Measure;
import org.accountabilityledger.accountability.Measurement;
import org.accountabilityledger.accountability.Measures;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.wording.entries.Names;
import org.accountabilityledger.wording.scales.Dated;
import org.accountabilityledger.wording.scales.FigureTerms;

/**
 * What a file is counted by, with its figures, oldest first.
 *
 * @param remark what a figure rests on, such as that the target was inferred
 * @param promised whether the measure was promised, or defined later by those who count
 * @param latest the last figure that is a count and no forecast
 */
public record MeasureLine(
        String measure, String name, String unit, Optional<BigDecimal> baseline, Optional<BigDecimal> target,
        Optional<String> remark, boolean promised, Optional<MeasurementLine> latest, List<MeasurementLine> figures) {

    public static MeasureLine of(String measure, String name, String unit, Optional<BigDecimal> baseline,
            Optional<BigDecimal> target, Optional<String> remark, boolean promised, List<MeasurementLine> figures) {
        return new MeasureLine(measure, name, unit, baseline, target, remark, promised,
                figures.stream().filter(figure -> !figure.forecast()).reduce((earlier, later) -> later), figures);
    }

    /** Of the measures of a file as they are folded. */
    public static List<MeasureLine> of(Measures measures, Names names) {
        return measures.all().stream().map(series -> of(series, names)).toList();
    }

    static MeasureLine of(Measures.Series series, Names names) {
        Measure measure = series.measure();
        return of(measure.measure(), measure.name().text(), measure.unit().text(), measure.baseline(),
                measure.target(), measure.remark().map(Words::text), series.promised(),
                series.measurements().stream().map(each -> figure(each, names)).toList());
    }

    private static MeasurementLine figure(Measures.Taken taken, Names names) {
        Measurement each = taken.measurement();
        return new MeasurementLine(each.value(), each.precision(), each.of(),
                FigureTerms.of(each.value(), each.precision(), each.of()), each.words().map(Words::text),
                Dated.of(taken.said().on()), taken.said().body().map(names::of), each.forecastFor().map(Dated::of),
                taken.said().entry());
    }
}
