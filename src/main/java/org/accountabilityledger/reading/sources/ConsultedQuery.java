package org.accountabilityledger.reading.sources;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accountabilityledger.accountability.FileId;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.reading.times.Tables;
import org.springframework.stereotype.Component;

/** Says up to which day sources were consulted, for many files at once; of a file left out, nobody has said. */
@Component
public final class ConsultedQuery {

    private final Tables database;

    public ConsultedQuery(Tables database) {
        this.database = database;
    }

    public Optional<LocalDate> of(FileId file) {
        return Optional.ofNullable(of(List.of(file)).get(FileRef.of(file)));
    }

    public Map<FileRef, LocalDate> of(Collection<? extends FileId> files) {
        return ofFiles(files.stream().map(FileRef::of).toList());
    }

    public Map<FileRef, LocalDate> ofFiles(Collection<FileRef> files) {
        Map<FileRef, LocalDate> days = new HashMap<>();
        database.sql("select file, max(up_to) as up_to from reading.consultation_at(:validOn, :knownAt, :examples) "
                + "where file = any(:files) "
                        + "group by file")
                .param("files", files.stream().map(FileRef::name).distinct().toArray(String[]::new))
                .query(row -> {
                    days.put(FileRef.of(row.getString("file")), row.getObject("up_to", LocalDate.class));
                });
        return days;
    }
}
