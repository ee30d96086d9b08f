package org.accountabilityledger.reading.measures;

import java.util.List;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.projection.RowFold;
import org.accountabilityledger.projection.TableRow;

/** The cases of every measure, as rows of one table. */
public final class CaseRows extends RowFold<LedgerEvent> {

    private static final String TABLE = "reading.measure_case";

    private final LedgerMeasures measures;

    public CaseRows(LedgerMeasures measures) {
        super(LedgerMeasures.VIEW, measures.version(), LedgerEvent.class, measures.kinds(), TABLE);
        this.measures = measures;
    }

    @Override
    public List<TableRow> of(FileRef file, History<LedgerEvent> history) {
        return measures.all().stream().filter(measure -> measure.kinds().contains(file.kind()))
                .flatMap(measure -> measure.cases(file, history).stream().map(each -> row(measure, file, each)))
                .toList();
    }

    private static TableRow row(LedgerMeasure measure, FileRef file, Case given) {
        return TableRow.of(TABLE).set("measure", measure.name()).set("file", file.name()).set("part", given.part())
                .set("subject", given.subject()).set("happened_on", given.on()).set("entry", given.entry())
                .set("body", given.body());
    }
}
