package org.accountabilityledger.reading.entries;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.journal.Recorded;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.times.Tables;
import org.springframework.stereotype.Component;

/**
 * Finds the newest entries of other files that point to a file. That sources were consulted for it is no mention: its
 * page says so already.
 */
@Component
public final class MentionQuery {

    private static final int MOST = 25;

    private final Tables database;
    private final EntryQuery lines;

    public MentionQuery(Tables database, EntryQuery lines) {
        this.database = database;
        this.lines = lines;
    }

    /** By valid day, newest first; a {@code next} only says that there are more. */
    public Slice<EntryLine> of(FileRef file) {
        List<Long> positions = database.sql("select position from reading.entry_at(:validOn, :knownAt, :examples) "
                + "where files @> array[:file]::text[] "
                        + "and file <> :file and (:file like 'source:%' or file not like 'consultation:%') "
                        + "order by valid_from desc, position desc limit :limit")
                .param("file", file.name()).param("limit", MOST + 1).query(Long.class).list();
        List<Long> shown = positions.subList(0, Math.min(MOST, positions.size()));
        Map<Long, Recorded> entries = database.at(shown).stream()
                .collect(Collectors.toMap(Recorded::position, Function.identity()));
        List<Recorded> ordered = shown.stream().map(entries::get).toList();
        return new Slice<>(lines.of(ordered, withdrawals(shown)),
                positions.size() > MOST ? Optional.of("more") : Optional.empty());
    }

    private List<Recorded> withdrawals(List<Long> positions) {
        return database.at(database.sql("select w.position from reading.entry_at(:validOn, :knownAt, :examples) w "
                + "join reading.entry_at(:validOn, :knownAt, :examples) e "
                        + "on e.file = w.file and e.number = w.withdraws where w.withdraws > 0 "
                        + "and e.position = any(:positions)")
                .param("positions", positions.toArray(Long[]::new)).query(Long.class).list());
    }
}
