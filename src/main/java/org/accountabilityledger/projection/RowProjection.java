package org.accountabilityledger.projection;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.journal.EventTypes;
import org.accountabilityledger.journal.Recorded;

/**
 * Keeps the rows of a fold in both times: for each entry that joins a file, the rows that it changes are known until its
 * position, and the new ones from there on.
 */
public record RowProjection<E extends LedgerEvent>(RowFold<E> rows, ZoneId zone) implements Projection {

    @Override
    public String name() {
        return rows.name();
    }

    @Override
    public int version() {
        return rows.version();
    }

    @Override
    public Set<String> kinds() {
        return rows.kinds();
    }

    @Override
    public List<String> tables() {
        return rows.tables();
    }

    @Override
    public boolean reads(Class<? extends LedgerEvent> event) {
        return EventTypes.withdraw(event) || rows.reads(event);
    }

    @Override
    public void take(FileRef file, List<Recorded> history, long from, RowVersions into) {
        List<Recorded> read = read(history);
        List<Entry<E>> entries = read.stream().map(row -> row.entry(rows.events(), zone)).toList();
        int first = (int) entries.stream().takeWhile(entry -> entry.number() < from).count();
        ValidDays before = ValidDays.of(file, new History<>(entries.subList(0, first)), rows);
        for (int i = first; i < entries.size(); i++) {
            History<E> known = new History<>(entries.subList(0, i + 1));
            LocalDate changed = ValidDays.changedBy(known, rows);
            ValidDays after = before.from(changed, file, known, rows);
            into.replace(before.versionsFrom(changed), after.versionsFrom(changed), read.get(i).position());
            before = after;
        }
    }

    @Override
    public void setAside(FileRef file, List<Recorded> history, long position, RowVersions into) {
        History<E> known = new History<>(read(history).stream().map(row -> row.entry(rows.events(), zone)).toList());
        into.replace(ValidDays.of(file, known, rows).versionsFrom(LocalDate.MIN), Set.of(), position);
    }

    private List<Recorded> read(List<Recorded> history) {
        return history.stream().filter(row -> row.number() == 1 || reads(row.event().getClass())).toList();
    }
}
