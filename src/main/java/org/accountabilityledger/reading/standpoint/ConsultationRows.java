package org.accountabilityledger.reading.standpoint;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.evidence.ConsultationId;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourcesConsulted;
import org.accountabilityledger.accountability.evidence.EvidenceEvent;
import org.accountabilityledger.projection.RowFold;
import org.accountabilityledger.projection.TableRow;

/** Up to which day sources were consulted for which file, as each consultation says. */
public final class ConsultationRows extends RowFold<EvidenceEvent> {

    private static final String TABLE = "reading.consultation";

    public ConsultationRows() {
        super("consultations", 1, EvidenceEvent.class, Set.of(ConsultationId.KIND), TABLE);
    }

    /** What was looked up later bounds an earlier day as well. */
    @Override
    public Days days() {
        return Days.NONE;
    }

    @Override
    public List<TableRow> of(FileRef file, History<EvidenceEvent> history) {
        return upTo(history).entrySet().stream().map(each -> TableRow.of(TABLE).set("consultation", file)
                .set("file", each.getKey()).set("up_to", each.getValue())).toList();
    }

    private static Map<String, LocalDate> upTo(History<EvidenceEvent> history) {
        Map<String, LocalDate> days = new TreeMap<>();
        for (Entry<EvidenceEvent> entry : history.standing()) {
            if (entry.event() instanceof SourcesConsulted consulted) {
                consulted.files().forEach(file -> days.merge(file.name(), consulted.upTo(),
                        (one, other) -> one.isAfter(other) ? one : other));
            }
        }
        return days;
    }
}
