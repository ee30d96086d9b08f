package org.accountabilityledger.reading.commitments;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a promise is counted by, with its figures, oldest first.
 *
 * @param remark what a figure rests on, such as that the target was inferred
 * @param promised whether the measure was promised, or defined later by those who count
 * @param latest the last figure that is a count and no forecast
 */
public record MeasureLine(
        String measure, String name, String unit, Optional<BigDecimal> baseline, Optional<BigDecimal> target,
        Optional<String> remark, boolean promised, Optional<Figure> latest, List<Figure> figures) {

    static MeasureLine of(String measure, String name, String unit, Optional<BigDecimal> baseline,
            Optional<BigDecimal> target, Optional<String> remark, boolean promised, List<Figure> figures) {
        return new MeasureLine(measure, name, unit, baseline, target, remark, promised,
                figures.stream().filter(figure -> !figure.forecast()).reduce((earlier, later) -> later), figures);
    }
}
