package org.accountabilityledger.reading.measures;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A measure in the list of all of them, with its figure. */
public record MeasureLine(String name, String title, String counts, String leavesOut, Figure now) {

    static MeasureLine of(Measure measure, Figure now) {
        return new MeasureLine(measure.name(), measure.title(), measure.counts(), measure.leavesOut(), now);
    }

    /** What names it in a list, as in every other list. */
    @JsonProperty
    public String reference() {
        return name;
    }
}
