package org.accountabilityledger.web.charts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.EdtfDate;

/**
 * What is to be drawn of a measure: its figures, what they are measured against, and until when.
 *
 * @param own those whose own say a figure can be: "an owner"
 */
public record Figures(String own, String unit, Optional<BigDecimal> baseline, Optional<BigDecimal> target, List<Point> points,
        List<Day> deadlines) {

    /**
     * A figure of a date.
     *
     * @param attributed who says so, in words: "stated by the Home Office", "in the words of The Times"
     */
    public record Point(FigureChart.Shape shape, EdtfDate on, BigDecimal value, String words, String attributed) {
    }

    /** A deadline of a date. */
    public record Day(boolean original, EdtfDate on, String words) {
    }
}
