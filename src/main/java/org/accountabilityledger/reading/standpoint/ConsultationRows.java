package org.accountabilityledger.reading.standpoint;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.evidence.EvidenceEvent;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourcesConsulted;
import org.accountabilityledger.reading.following.Rows;
import org.accountabilityledger.reading.following.TableRow;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Up to which day sources were consulted for which file, as each consultation says. */
public final class ConsultationRows implements Rows<EvidenceEvent> {

    private final JdbcClient database;

    public ConsultationRows(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void replace(FileRef file, History<EvidenceEvent> history) {
        database.sql("delete from reading.consultation where consultation = :consultation")
                .param("consultation", file.reference()).update();
        days(history).forEach((about, upTo) -> TableRow.of("reading.consultation").set("consultation", file)
                .set("file", about).set("up_to", upTo).insert(database));
    }

    @Override
    public void clear() {
        database.sql("delete from reading.consultation").update();
    }

    private static Map<String, LocalDate> days(History<EvidenceEvent> history) {
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
