package org.accountabilityledger.reading.sources;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.evidence.EvidenceEvent;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourcesConsulted;
import org.accountabilityledger.reading.following.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;

/** For which files each consultation looked, and up to which day, as rows. */
public final class ConsultedFiles implements Rows<EvidenceEvent> {

    private final JdbcClient database;

    public ConsultedFiles(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void replace(FileRef file, History<EvidenceEvent> history) {
        database.sql("delete from reading.consulted_file where consultation = :consultation")
                .param("consultation", file.reference()).update();
        upTo(history).forEach((looked, day) -> database
                .sql("insert into reading.consulted_file (file, consultation, up_to) values (:file, :by, :upTo)")
                .param("file", looked.name()).param("by", file.reference()).param("upTo", day).update());
    }

    @Override
    public void clear() {
        database.sql("delete from reading.consulted_file").update();
    }

    static Map<FileRef, LocalDate> upTo(History<EvidenceEvent> history) {
        Map<FileRef, LocalDate> upTo = new HashMap<>();
        history.standing().stream().map(Entry::event).filter(SourcesConsulted.class::isInstance)
                .map(SourcesConsulted.class::cast).forEach(consulted -> consulted.files().forEach(looked ->
                        upTo.merge(looked, consulted.upTo(), (one, other) -> one.isAfter(other) ? one : other)));
        return upTo;
    }
}
