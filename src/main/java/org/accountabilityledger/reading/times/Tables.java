package org.accountabilityledger.reading.times;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.accountabilityledger.accountability.FileId;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.journal.CannotBeRead;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.journal.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * The tables of the views and the histories of the files, as they stand from the {@link Standpoint} that was taken. In
 * SQL a table is named {@code reading.x_at(:validOn, :knownAt, :examples)}, and from each step of a {@link Walk}
 * {@code reading.x_along(:days, :positions, :examples)}; the parameters are set here.
 */
public final class Tables {

    private final JdbcClient database;
    private final JdbcClient plannedAnew;
    private final Journal journal;
    private final Clock clock;
    private final QueryCache cache = new QueryCache();

    public Tables(DataSource dataSource, Journal journal, Clock clock) {
        this.database = JdbcClient.create(dataSource);
        this.plannedAnew = JdbcClient.create(new CustomPlans(dataSource));
        this.journal = journal;
        this.clock = clock;
    }

    /** Planned for the very values that are asked for: how many rows they leave differs by much. */
    public StatementSpec sql(String sql) {
        return from(plannedAnew.sql(sql));
    }

    /** A question for rows by their keys, for which one plan is as good as another: the database keeps it. */
    public StatementSpec keyed(String sql) {
        return from(database.sql(sql));
    }

    /** The same from each step of a walk; the column {@code step} says from which a row is seen. */
    public StatementSpec along(Walk walk, String sql) {
        return plannedAnew.sql(sql).param("days", days(walk.steps().stream().map(Standpoint::countingTo)))
                .param("positions", walk.steps().stream().map(Standpoint::knownTo).toArray(Long[]::new))
                .param("examples", walk.last().examples());
    }

    /** As SQL takes them. Texts would be read as days again for each row. */
    public static SqlArrayValue days(Stream<LocalDate> days) {
        return new SqlArrayValue("date", days.toArray());
    }

    private static StatementSpec from(StatementSpec statement) {
        Standpoint from = Standpoint.taken();
        return statement.param("validOn", from.countingTo()).param("knownAt", from.knownTo())
                .param("examples", from.examples());
    }

    /**
     * An answer about the whole ledger, kept as long as the tables hold what they held: a moment that has passed never
     * changes, and now changes only with the next entry; unless other tables are shown.
     *
     * @param question what tells the answer from others; equal questions have equal answers
     */
    public <T> T kept(Object question, Supplier<T> answer) {
        Standpoint from = Standpoint.taken();
        String tables = new Present(database, clock).tables(from.knownTo());
        return cache.of(new QueryCache.Key(question, from, day(), tables), answer);
    }

    /** The day to which schedules are reckoned: the valid day that was asked for, else today. */
    public LocalDate day() {
        return day(Standpoint.taken());
    }

    public LocalDate day(Standpoint from) {
        return from.reckonedTo().or(from::validOn).or(from::today).orElseGet(() -> LocalDate.now(clock));
    }

    public ZoneId zone() {
        return clock.getZone();
    }

    /**
     * What counts of a file; the caller says of which slice it is.
     *
     * @throws CannotBeRead if by then the file was set aside
     */
    public <E extends LedgerEvent> History<E> history(FileId file, Class<E> slice) {
        Standpoint from = Standpoint.taken();
        journal.setAside(file).filter(aside -> aside.position() <= from.knownTo()).ifPresent(aside -> {
            throw CannotBeRead.of(aside);
        });
        History<E> known = journal.history(file, slice, from.knownTo());
        return from.validOn().map(known::on).orElse(known);
    }

    /** The entries of a file that are known and count, in the order in which they were recorded. */
    public List<Recorded> entries(FileRef file) {
        Standpoint from = Standpoint.taken();
        List<Recorded> known = journal.file(file, 1).stream().filter(row -> row.position() <= from.knownTo()).toList();
        if (from.validOn().isEmpty()) {
            return known;
        }
        Set<Long> counting = new History<>(known.stream().map(row -> row.entry(LedgerEvent.class, zone())).toList())
                .on(from.countingTo()).entries().stream().map(entry -> entry.number())
                .collect(Collectors.toSet());
        return known.stream().filter(row -> counting.contains(row.number())).toList();
    }

    /** The entries at these positions, in order, as far as they are known. */
    public List<Recorded> at(List<Long> positions) {
        long knownTo = Standpoint.taken().knownTo();
        return journal.at(positions.stream().filter(position -> position <= knownTo).toList());
    }
}
