package org.accountabilityledger.projection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.journal.EventCatalogue;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.reading.times.Tables;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts rows into their tables by the histories of files, without a journal. */
public final class Shelf {

    private record Place(Class<?> rows, FileRef file) {
    }

    public final Tables tables;
    private final JdbcOperations database;
    private final Map<Place, ValidDays> there = new HashMap<>();
    private long position;

    public Shelf(DataSource dataSource, Clock clock) {
        this.database = new JdbcTemplate(dataSource);
        this.tables = new Tables(dataSource, new Journal(JdbcClient.create(dataSource),
                EventCatalogue.ofTheLedger(), clock.getZone()), clock);
    }

    /** The history took the place of what was known of this file; returns the position from which on it is known. */
    public <E extends LedgerEvent> long put(RowFold<E> rows, FileRef file, History<E> history) {
        ValidDays after = ValidDays.of(file, history, rows);
        ValidDays before = there.put(new Place(rows.getClass(), file), after);
        RowVersions versions = new RowVersions();
        versions.replace(before == null ? Set.of() : before.versionsFrom(LocalDate.MIN),
                after.versionsFrom(LocalDate.MIN), ++position);
        versions.write(database, UnaryOperator.identity());
        return position;
    }
}
