package org.accountabilityledger.reading.measures;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A measure in the list of all of them, with its figure. */
public record LedgerMeasureLine(String name, String title, String counts, String leavesOut, MeasureResult now) {

    static LedgerMeasureLine of(LedgerMeasure measure, MeasureResult now) {
        return new LedgerMeasureLine(measure.name(), measure.title(), measure.counts(), measure.leavesOut(), now);
    }

    /** What names it in a list, as in every other list. */
    @JsonProperty
    public String reference() {
        return name;
    }
}
