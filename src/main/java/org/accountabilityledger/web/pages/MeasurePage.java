package org.accountabilityledger.web.pages;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.reading.measures.CaseLine;
import org.accountabilityledger.reading.measures.LedgerMeasureFile;
import org.accountabilityledger.web.charts.QuarterChart;
import org.accountabilityledger.web.times.Href;

/**
 * A measure and a page of its cases.
 *
 * @param items the cases that were asked for
 * @param next the address of the following page of them, as JSON
 */
public record MeasurePage(@JsonUnwrapped LedgerMeasureFile measure, List<CaseLine> items, Href next,
        @JsonIgnore Optional<String> narrowed) {

    /** The first of its histories as bars. */
    @JsonIgnore
    public QuarterChart chart() {
        return QuarterCharts.of(measure.stood());
    }
}
