package org.accountabilityledger.reading.following;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.journal.Recorded;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * A view of a row, or a few, for each file of a kind, in both times: for each entry that joins a file, the rows that it
 * changes are known until its position, and the new ones from there on.
 */
public record FileView<E extends LedgerEvent>(
        String name, int version, Set<String> kinds, Class<E> slice, Journal journal, JdbcOperations database,
        Rows<E> rows) implements View {

    @Override
    public List<String> tables() {
        return rows.tables();
    }

    @Override
    public void apply(List<Recorded> entries) {
        Map<FileRef, Map<Long, Long>> touched = new LinkedHashMap<>();
        entries.stream().filter(entry -> kinds.contains(entry.file().kind())).forEach(entry -> touched
                .computeIfAbsent(entry.file(), file -> new LinkedHashMap<>()).put(entry.number(), entry.position()));
        Versions versions = new Versions(database);
        long last = entries.getLast().position();
        touched.forEach((file, positions) -> follow(file, positions, journal.history(file, slice, last), versions));
        versions.write();
    }

    private void follow(FileRef file, Map<Long, Long> positions, History<E> history, Versions versions) {
        long first = positions.keySet().iterator().next();
        ValidDays before = ValidDays.of(file, history.first(first - 1), rows);
        for (Map.Entry<Long, Long> entry : positions.entrySet()) {
            History<E> known = history.first(entry.getKey());
            LocalDate changed = ValidDays.changedBy(known, rows);
            ValidDays after = before.from(changed, file, known, rows);
            versions.replace(before.versionsFrom(changed), after.versionsFrom(changed), entry.getValue());
            before = after;
        }
    }

    @Override
    public void clear() {
        rows.tables().forEach(table -> database.update("delete from " + table + " where " + rows.own()));
    }
}
