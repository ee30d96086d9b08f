package org.accountabilityledger.reading.home;

import java.util.List;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.reading.entries.NameQuery;
import org.accountabilityledger.reading.times.Standpoint;
import org.accountabilityledger.reading.times.Tables;
import org.accountabilityledger.wording.entries.Named;
import org.accountabilityledger.wording.entries.Names;
import org.springframework.stereotype.Component;

/** Answers which files of the chain from allegation to commitment are made-up examples. */
@Component
public final class ExamplesQuery {

    private final Tables database;
    private final NameQuery names;

    public ExamplesQuery(Tables database, NameQuery names) {
        this.database = database;
        this.names = names;
    }

    /** By kind and reference. */
    public List<Named> answer() {
        return Standpoint.taken().seeing(true).look(() -> {
            List<FileRef> files = database.sql("select file from reading.title_at(:validOn, :knownAt, :examples) "
                            + "where example order by file")
                    .query(String.class).list().stream().map(FileRef::of).toList();
            Names called = names.of(files);
            return files.stream().map(called::of).filter(Named::inTheChain).toList();
        });
    }
}
