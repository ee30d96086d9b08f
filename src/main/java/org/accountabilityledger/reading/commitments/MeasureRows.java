package org.accountabilityledger.reading.commitments;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.accountabilityledger.accountability.Measure;
import org.accountabilityledger.accountability.Measurement;
import org.accountabilityledger.accountability.Measures.Series;
import org.accountabilityledger.accountability.Measures.Taken;
import org.accountabilityledger.projection.TableRow;

/** What commitments are counted by, each measure with its figures. */
final class MeasureRows {

    static final String MEASURES = "reading.commitment_measure";
    static final String FIGURES = "reading.commitment_figure";

    private MeasureRows() {
    }

    static List<TableRow> of(String commitment, List<Series> measures) {
        List<TableRow> rows = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            Series series = measures.get(i);
            Measure measure = series.measure();
            rows.add(TableRow.of(MEASURES).set("commitment", commitment).set("ordinal", i)
                    .set("measure", measure.measure()).set("name", measure.name()).set("unit", measure.unit())
                    .set("baseline", measure.baseline()).set("target", measure.target())
                    .set("remark", measure.remark()).set("promised", series.promised()));
            rows.addAll(figures(commitment, measure.measure(), series.measurements()));
        }
        return rows;
    }

    private static List<TableRow> figures(String commitment, String measure, List<Taken> figures) {
        return IntStream.range(0, figures.size())
                .mapToObj(i -> figure(commitment, measure, i, figures.get(i))).toList();
    }

    private static TableRow figure(String commitment, String measure, int ordinal, Taken taken) {
        Measurement figure = taken.measurement();
        return TableRow.of(FIGURES).set("commitment", commitment).set("measure", measure)
                .set("ordinal", ordinal).set("number", taken.said().entry()).set("value", figure.value())
                .set("precision", figure.precision()).set("of", figure.of()).set("words", figure.words())
                .set("occurred_on", taken.said().on()).set("stated_by", taken.said().body())
                .set("forecast_for", figure.forecastFor());
    }
}
