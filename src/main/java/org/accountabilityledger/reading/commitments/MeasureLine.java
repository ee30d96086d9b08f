package org.accountabilityledger.reading.commitments;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.commitment.Delivery;
import org.accountabilityledger.accountability.commitment.Measure;
import org.accountabilityledger.wording.entries.Names;
import org.accountabilityledger.wording.scales.Dated;
import org.accountabilityledger.wording.scales.FigureTerms;

/**
 * What a promise is counted by, with its figures, oldest first.
 *
 * @param remark what a figure rests on, such as that the target was inferred
 * @param promised whether the measure was promised, or defined later by those who count
 * @param latest the last figure that is a count and no forecast
 */
public record MeasureLine(
        String measure, String name, String unit, Optional<BigDecimal> baseline, Optional<BigDecimal> target,
        Optional<String> remark, boolean promised, Optional<MeasurementLine> latest, List<MeasurementLine> figures) {

    static MeasureLine of(String measure, String name, String unit, Optional<BigDecimal> baseline,
            Optional<BigDecimal> target, Optional<String> remark, boolean promised, List<MeasurementLine> figures) {
        return new MeasureLine(measure, name, unit, baseline, target, remark, promised,
                figures.stream().filter(figure -> !figure.forecast()).reduce((earlier, later) -> later), figures);
    }

    /** Of a measure as it is folded. */
    static MeasureLine of(Delivery.Series series, Names names) {
        Measure measure = series.measure();
        return of(measure.measure(), measure.name().text(), measure.unit().text(), measure.baseline(),
                measure.target(), measure.remark().map(Words::text), series.promised(),
                series.measurements().stream().map(each -> figure(each, names)).toList());
    }

    private static MeasurementLine figure(Delivery.Measurement each, Names names) {
        return new MeasurementLine(each.value(), each.precision(), FigureTerms.of(each.value(), each.precision()),
                each.words().map(Words::text), Dated.of(each.said().on()), each.said().by().map(names::of),
                each.forecastFor().map(Dated::of), each.said().entry());
    }
}
