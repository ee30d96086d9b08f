package org.accountabilityledger.reading.entries;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.SourceId;
import org.accountabilityledger.reading.times.Tables;
import org.accountabilityledger.wording.entries.Cited;
import org.accountabilityledger.wording.entries.Named;
import org.accountabilityledger.wording.entries.Names;
import org.springframework.stereotype.Component;

/** Looks up what files are called now, many at once. */
@Component
public final class NameQuery {

    private final Tables database;

    public NameQuery(Tables database) {
        this.database = database;
    }

    public Names of(Collection<FileRef> files) {
        return new Names(titles(files), sources(files));
    }

    /** The same with since when they are called so, for whoever is told what changed. */
    public Names dated(Collection<FileRef> files) {
        return new Names(titles(files), sources(files), since(files));
    }

    private Map<FileRef, Instant> since(Collection<FileRef> files) {
        Map<FileRef, Instant> since = new HashMap<>();
        if (!files.isEmpty()) {
            database.keyed("select each.file, max(e.recorded_at) as since from (select file, known_from "
                            + "from reading.title_at(:validOn, :knownAt, :examples) where file = any(:files) union all "
                            + "select 'source:' || reference, known_from "
                            + "from reading.source_at(:validOn, :knownAt, :examples) "
                            + "where reference = any(:references)) each "
                            + "join journal.event e on e.position = each.known_from group by 1")
                    .param("files", files.stream().map(FileRef::name).distinct().toArray(String[]::new))
                    .param("references", sourcesOf(files))
                    .query((row, index) -> since.put(FileRef.of(row.getString("file")),
                            row.getObject("since", OffsetDateTime.class).toInstant())).list();
        }
        return since;
    }

    private static String[] sourcesOf(Collection<FileRef> files) {
        return files.stream().filter(file -> file.kind().equals(SourceId.KIND)).map(FileRef::reference).distinct()
                .toArray(String[]::new);
    }

    private Map<FileRef, Named> titles(Collection<FileRef> files) {
        Map<FileRef, Named> titles = new HashMap<>();
        if (files.isEmpty()) {
            return titles;
        }
        database.keyed("select file, title, standing, example from reading.title_at(:validOn, :knownAt, :examples) "
                + "where file = any(:files)")
                .param("files", files.stream().map(FileRef::name).distinct().toArray(String[]::new))
                .query((row, index) -> {
                    FileRef file = FileRef.of(row.getString("file"));
                    return titles.put(file, new Named(file.kind(), file.reference(), row.getString("title"),
                            row.getBoolean("standing"), row.getBoolean("example")));
                }).list();
        return titles;
    }

    private Map<String, Cited> sources(Collection<FileRef> files) {
        Map<String, Cited> sources = new HashMap<>();
        String[] references = sourcesOf(files);
        if (references.length == 0) {
            return sources;
        }
        database.keyed("select * from reading.source_at(:validOn, :knownAt, :examples) "
                + "where reference = any(:references)")
                .param("references", references)
                .query((row, index) -> sources.put(row.getString("reference"), new Cited(row.getString("reference"),
                        row.getString("publisher"), row.getString("title"), row.getString("published_on"),
                        Optional.ofNullable(row.getString("address")), Optional.empty(), Optional.empty(),
                        row.getString("withdrawn") != null)))
                .list();
        return sources;
    }
}
