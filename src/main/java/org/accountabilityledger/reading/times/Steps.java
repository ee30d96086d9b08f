package org.accountabilityledger.reading.times;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.journal.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds where what is said of a file can have changed: in known time the moments, in valid time the days. */
public final class Steps {

    // Sources, consultations and bodies touch nearly everything: what they touch is not followed any further. But what a
    // body took over from those before it is on its page, too.
    private static final String AROUND = """
            with recursive touching as (
                select e.file, e.files from reading.entry e where e.files @> array[:file]::text[]
                and (e.file = :file or e.file not like 'consultation:%')
            ), near (name) as (
                select unnest(t.files) from touching t
            ), linking as (
                select array(select n.name from near n where n.name !~ '^(source|consultation|institution):') as names
            ), around (name) as (
                select n.name from near n
                union select unnest(e.files) from reading.entry e, linking l
                where e.files && l.names and e.file not like 'consultation:%'
                union select heir.name from around a join reading.entry e on e.file = a.name,
                lateral unnest(e.files) heir (name)
                where a.name like 'institution:%' and heir.name like 'institution:%'
            ), line (name) as (
                select cast(:file as text)
                union select other.name from line l join reading.entry s on s.name = 'institution-succeeded'
                    and s.files @> array[l.name], lateral unnest(s.files) other (name)
                where other.name like 'institution:%'
            )
            """;
    private static final String MOMENTS = """
            select e.position, j.recorded_at from reading.entry e join journal.event j on j.position = e.position
            where e.position >= (select min(o.position) from reading.entry o where o.file = :file)
            and (e.files && array(select l.name from line l) or e.file in (select a.name from around a)
                or e.file like 'consultation:%' and e.files && array(
                    select a.name from around a where a.name !~ '^(source|institution):'))
            order by e.position
            """;

    // Of entries anywhere; those of made-up examples only where they are asked for.
    private static final String RECORDED = "select e.position, j.recorded_at from reading.entry e "
            + "join journal.event j on j.position = e.position where (not e.example or :examples)";

    private final JdbcClient database;

    public Steps(JdbcClient database) {
        this.database = database;
    }

    /**
     * Every moment at which a file's page can have changed, in order, from its opening on: entries of the file, of what
     * it points to and what points to it, and of what those stand on. At no other does it change; at most it does not.
     */
    public List<Moment> of(FileRef file) {
        return database.sql(AROUND + MOMENTS).param("file", file.name()).query(Steps::moment).list();
    }

    /** The last moment up to a position at which an entry was recorded, of any file. */
    public Optional<Moment> upTo(long position, boolean examples) {
        return database.sql(RECORDED + " and e.position <= :position order by e.position desc limit 1")
                .param("position", position).param("examples", examples).query(Steps::moment).optional();
    }

    /** The first moment from a position on at which an entry was recorded, of any file. */
    public Optional<Moment> from(long position, boolean examples) {
        return database.sql(RECORDED + " and e.position >= :position order by e.position limit 1")
                .param("position", position).param("examples", examples).query(Steps::moment).optional();
    }

    /** The last moment of each day of a zone on which an entry was recorded, of any file, in order. */
    public List<Moment> lastOfEachDay(ZoneId zone, boolean examples) {
        return database.sql("select max(position) as position, max(recorded_at) as recorded_at from (" + RECORDED
                        + ") e group by (recorded_at at time zone :zone)::date order by 1")
                .param("zone", zone.getId()).param("examples", examples).query(Steps::moment).list();
    }

    private static Moment moment(ResultSet row, int index) throws SQLException {
        return new Moment(row.getLong("position"), row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    /** The last day before that one on which an entry, known by the position, counted; of one file, or of any. */
    public Optional<LocalDate> dayBefore(LocalDate day, long known, Optional<FileRef> file, boolean examples) {
        return day("select max(e.valid_from) from reading.entry e where e.valid_from < :day", day, known, file,
                examples);
    }

    /** The first day after that one on which an entry, known by the position, counted; of one file, or of any. */
    public Optional<LocalDate> dayAfter(LocalDate day, long known, Optional<FileRef> file, boolean examples) {
        return day("select min(e.valid_from) from reading.entry e where e.valid_from > :day", day, known, file,
                examples);
    }

    private Optional<LocalDate> day(String which, LocalDate day, long known, Optional<FileRef> file,
            boolean examples) {
        return database.sql(which + " and e.position <= :known and isfinite(e.valid_from)"
                        + (examples ? "" : " and not e.example")
                        + (file.isPresent() ? " and e.files @> array[:file]::text[]" : ""))
                .param("day", day).param("known", known).param("file", file.map(FileRef::name).orElse(""))
                .query(LocalDate.class).optional();
    }
}
