package org.accountabilityledger.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.accountabilityledger.accountability.FileId;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.LedgerEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.JacksonException;

/** Reads the journal back: by position, by file, until a moment. */
public final class Journal {

    /** The advisory lock under which entries are appended, as the owner's function takes it. */
    static final long APPENDING = 7021970;

    private static final String COLUMNS = "select position, recorded_at, aggregate_identifier, sequence_number, "
            + "event_name, event_version, payload, metadata from journal.event ";
    /** What of a file that is set aside was recorded before that can be read. */
    private static final String READABLE = "not exists (select from directory.set_aside s "
            + "where s.file = aggregate_identifier and s.position <= journal.event.position) and ";

    private final JdbcClient database;
    private final StoredEvents stored;
    private final ZoneId zone;
    private final String[] silent;
    private final Inspection inspection;

    public Journal(JdbcClient database, EventCatalogue catalogue, ZoneId zone) {
        this.database = database;
        this.stored = new StoredEvents(catalogue);
        this.zone = zone;
        this.inspection = new Inspection(database, stored);
        this.silent = catalogue.stored(event -> !EventTypes.tellFacts(event) && !EventTypes.withdraw(event))
                .toArray(String[]::new);
    }

    /** Makes every append wait until this transaction ends: the lock under which position and time are set. */
    public void holdAppends() {
        database.sql("select pg_advisory_xact_lock(" + APPENDING + ")").query((row, index) -> 0).single();
    }

    /** Whether somebody has waited to append for longer than any append takes: whoever has the lock stands still. */
    public boolean isHeldUp() {
        return database.sql("select exists (select from pg_locks where locktype = 'advisory' and objid = " + APPENDING
                + " and not granted and waitstart < clock_timestamp() - interval '2 seconds' and database = "
                + "(select oid from pg_database where datname = current_database()))").query(Boolean.class).single();
    }

    /** The last position; 0 if nothing was ever recorded. */
    public long head() {
        return database.sql("select coalesce(max(position), 0) from journal.event").query(Long.class).single();
    }

    /** The last position recorded by that moment, several of which can have been: what the ledger knew then. */
    public long positionAt(Instant moment) {
        return database.sql("select position from journal.event where recorded_at <= :moment "
                        + "order by recorded_at desc, position desc limit 1")
                .param("moment", OffsetDateTime.ofInstant(moment, zone)).query(Long.class).optional().orElse(0L);
    }

    /** The last moment up to a position; empty if nothing was recorded by then. */
    public Optional<Moment> upTo(long position) {
        return moments("where position <= :position order by position desc limit 1", position).stream().findFirst();
    }

    /** The first moment from a position on; empty if nothing was recorded since. */
    public Optional<Moment> from(long position) {
        return moments("where position >= :position order by position limit 1", position).stream().findFirst();
    }

    /** The last moment of each day on which something was recorded, in order. */
    public List<Moment> lastOfEachDay() {
        return database.sql("select max(position) as position, max(recorded_at) as recorded_at from journal.event "
                        + "group by (recorded_at at time zone :zone)::date order by 1")
                .param("zone", zone.getId()).query(Journal::moment).list();
    }

    private List<Moment> moments(String which, long position) {
        return database.sql("select position, recorded_at from journal.event " + which).param("position", position)
                .query(Journal::moment).list();
    }

    private static Moment moment(ResultSet row, int index) throws SQLException {
        return new Moment(row.getLong("position"), row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    /** Sets aside, up to the last entry, the files that cannot be read. */
    public void inspect() {
        inspection.run();
    }

    /** Takes back what was set aside and can be read by now; whether there was anything. */
    public boolean inspectAgain() {
        return inspection.again();
    }

    /** Every file that cannot be read, in the order in which that showed. */
    public List<SetAside> setAside() {
        return inspection.all();
    }

    public Optional<SetAside> setAside(FileId file) {
        return inspection.of(file.name());
    }

    /** The position of so many entries behind another one, or of the last entry: readable or not. */
    public long step(long position, int limit) {
        return database.sql("select coalesce(max(position), :position) from (select position from journal.event "
                        + "where position > :position and position <= (select position from directory.inspected) "
                        + "order by position limit :limit) next")
                .param("position", position).param("limit", limit).query(Long.class).single();
    }

    /** The entries behind a position, in order. */
    public List<Recorded> after(long position, int limit) {
        return database.sql(COLUMNS + "where " + READABLE + "position > :position order by position limit :limit")
                .param("position", position).param("limit", limit).query(this::read).list();
    }

    /** Those behind a position that tell the directory something or take it back, and those that nobody knows. */
    List<Recorded> telling(long position, int limit) {
        return database.sql(COLUMNS + "where " + READABLE + "position > :position and event_name || ' ' || event_version <> "
                        + "all(:silent) order by position limit :limit")
                .param("position", position).param("silent", silent).param("limit", limit).query(this::read).list();
    }

    /** The entries of a name behind a position and up to another, in order. */
    public List<Recorded> named(String name, long after, long upTo, int limit) {
        return database.sql(COLUMNS + "where " + READABLE + "event_name = :name and position > :after and position <= :upTo "
                        + "order by position limit :limit")
                .param("name", name).param("after", after).param("upTo", upTo).param("limit", limit)
                .query(this::read).list();
    }

    /** The entries at these positions, in order. */
    public List<Recorded> at(List<Long> positions) {
        return database.sql(COLUMNS + "where " + READABLE + "position = any(:positions) order by position")
                .param("positions", positions.toArray(Long[]::new)).query(this::read).list();
    }

    /** The entries of one file from a number on, in order. */
    public List<Recorded> file(FileId file, long fromNumber) {
        return database.sql(COLUMNS + "where " + READABLE + "aggregate_identifier = :file and sequence_number >= :from "
                        + "order by sequence_number")
                .param("file", file.name()).param("from", fromNumber - 1).query(this::read).list();
    }

    /** All entries of these files up to a position, in order. */
    public Map<FileRef, List<Recorded>> histories(Collection<FileRef> files, long upToPosition) {
        return database.sql(COLUMNS + "where " + READABLE + "aggregate_identifier = any(:files) and position <= :upTo "
                        + "order by aggregate_identifier, sequence_number")
                .param("files", files.stream().map(FileRef::name).toArray(String[]::new)).param("upTo", upToPosition)
                .query(this::read).list().stream().collect(Collectors.groupingBy(Recorded::file));
    }

    public Optional<Recorded> entry(FileId file, long number) {
        return database.sql(COLUMNS + "where " + READABLE + "aggregate_identifier = :file and sequence_number = :sequence")
                .param("file", file.name()).param("sequence", number - 1).query(this::read).optional();
    }

    /** How many entries the file has; 0 if it was never opened. */
    public long version(FileId file) {
        return database.sql("select coalesce(max(sequence_number) + 1, 0) from journal.event "
                + "where aggregate_identifier = :file").param("file", file.name()).query(Long.class).single();
    }

    /** The whole history of a file; the caller says of which slice it is. */
    public <E extends LedgerEvent> History<E> history(FileId file, Class<E> slice) {
        return history(file, slice, Long.MAX_VALUE);
    }

    /** The history of a file as the journal had it at a position. */
    public <E extends LedgerEvent> History<E> history(FileId file, Class<E> slice, long upToPosition) {
        return new History<>(file(file, 1).stream().filter(row -> row.position() <= upToPosition)
                .map(row -> row.entry(slice, zone)).toList());
    }

    private Recorded read(ResultSet row, int index) throws SQLException {
        String name = row.getString("event_name");
        FileRef file = FileRef.of(row.getString("aggregate_identifier"));
        try {
            return recorded(file, name, row);
        } catch (JacksonException unreadable) {
            throw new CannotBeRead("The entry at position " + row.getLong("position") + " of " + file
                    + " cannot be read.");
        }
    }

    private Recorded recorded(FileRef file, String name, ResultSet row) throws SQLException {
        return new Recorded(row.getLong("position"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                file, row.getLong("sequence_number") + 1, name,
                stored.event(name, row.getString("event_version"), row.getBytes("payload")),
                stored.actor(row.getBytes("metadata")));
    }
}
