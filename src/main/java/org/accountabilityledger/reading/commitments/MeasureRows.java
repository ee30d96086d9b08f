package org.accountabilityledger.reading.commitments;

import java.util.List;
import org.accountabilityledger.accountability.commitment.Delivery.Measurement;
import org.accountabilityledger.accountability.commitment.Delivery.Series;
import org.accountabilityledger.accountability.commitment.Measure;
import org.accountabilityledger.reading.following.TableRow;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What commitments are counted by, each measure with its figures. */
record MeasureRows(JdbcClient database) {

    void insert(String commitment, List<Series> measures) {
        for (int i = 0; i < measures.size(); i++) {
            Series series = measures.get(i);
            Measure measure = series.measure();
            TableRow.of("reading.commitment_measure").set("commitment", commitment).set("ordinal", i)
                    .set("measure", measure.measure()).set("name", measure.name()).set("unit", measure.unit())
                    .set("baseline", measure.baseline()).set("target", measure.target())
                    .set("remark", measure.remark()).set("promised", series.promised()).insert(database);
            figures(commitment, measure.measure(), series.measurements());
        }
    }

    private void figures(String commitment, String measure, List<Measurement> figures) {
        for (int i = 0; i < figures.size(); i++) {
            Measurement figure = figures.get(i);
            TableRow.of("reading.commitment_figure").set("commitment", commitment).set("measure", measure)
                    .set("ordinal", i).set("number", figure.said().entry()).set("value", figure.value())
                    .set("precision", figure.precision()).set("words", figure.words())
                    .set("occurred_on", figure.said().on()).set("stated_by", figure.said().by())
                    .set("forecast_for", figure.forecastFor()).insert(database);
        }
    }
}
