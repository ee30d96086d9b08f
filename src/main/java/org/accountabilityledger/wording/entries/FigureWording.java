package org.accountabilityledger.wording.entries;

import org.accountabilityledger.accountability.MeasureDefinition;
import org.accountabilityledger.accountability.Measurement;
import org.accountabilityledger.wording.English;
import org.accountabilityledger.wording.scales.FigureTerms;

/** Says what a file is counted by, and the figures of it, whichever kind of file it is. */
final class FigureWording {

    private FigureWording() {
    }

    /** @param what that which is counted so: "progress", "the review" */
    static String of(MeasureDefinition measure, String what) {
        return what + " is counted by " + English.quoted(measure.name().text()) + ", in " + measure.unit().text()
                + measure.baseline().map(from -> ", starting at " + FigureTerms.number(from)).orElse("")
                + measure.target().map(to -> ", to reach " + FigureTerms.number(to)).orElse("")
                + measure.remark().map(remark -> " (" + remark.text() + ")").orElse("");
    }

    static String of(Measurement figure) {
        return "recorded for " + Phrases.key(figure.measure()) + ": "
                + FigureTerms.of(figure.value(), figure.precision(), figure.of())
                + figure.forecastFor().map(day -> " for " + day.inWords()).orElse("")
                + figure.words().map(words -> " (" + English.shortened(words.text()) + ")").orElse("");
    }
}
