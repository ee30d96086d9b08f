package org.accountabilityledger.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Looks through the journal once, in order, and sets aside each file of which an entry cannot be read, so that nothing
 * is skipped within a file and every other one goes on. All readers leave out what was set aside.
 */
final class Inspection {

    private static final Logger LOG = LoggerFactory.getLogger(Inspection.class);
    private static final int PAGE = 500;

    /** An entry follows if it is the first of its file, or the one before it was recorded before it. */
    private static final String ENTRIES = "select e.*, e.sequence_number = 0 or exists (select from journal.event b "
            + "where b.aggregate_identifier = e.aggregate_identifier and b.sequence_number = e.sequence_number - 1 "
            + "and b.position < e.position) as follows from journal.event e ";

    private record Seen(StoredEntry entry, boolean follows) {
    }

    private final JdbcClient database;
    private final StoredEvents stored;

    Inspection(JdbcClient database, StoredEvents stored) {
        this.database = database;
        this.stored = stored;
    }

    /** Up to the last entry; whoever does the same elsewhere comes to the same. */
    void run() {
        List<Seen> page = page();
        while (!page.isEmpty()) {
            page.forEach(seen -> fault(seen).ifPresent(reason -> setAside(seen.entry(), reason)));
            // First those, then how far: nobody reads on before them.
            database.sql("update directory.inspected set position = greatest(position, :position)")
                    .param("position", page.getLast().entry().position()).update();
            page = page();
        }
    }

    List<SetAside> all() {
        return database.sql("select file, number, position, reason from directory.set_aside order by position")
                .query(Inspection::read).list();
    }

    Optional<SetAside> of(String file) {
        return database.sql("select file, number, position, reason from directory.set_aside where file = :file")
                .param("file", file).query(Inspection::read).optional();
    }

    /** Takes back those that this version of the ledger can read; whether there were any. */
    boolean again() {
        List<String> readable = all().stream().map(SetAside::file).filter(this::isReadable).toList();
        readable.forEach(file -> database.sql("delete from directory.set_aside where file = :file").param("file", file)
                .update());
        return !readable.isEmpty();
    }

    private boolean isReadable(String file) {
        return database.sql(ENTRIES + "where e.aggregate_identifier = :file").param("file", file).query(Inspection::seen)
                .list().stream().allMatch(seen -> fault(seen).isEmpty());
    }

    private List<Seen> page() {
        return database.sql(ENTRIES + "where e.position > (select position from directory.inspected) "
                + "order by e.position limit :page").param("page", PAGE).query(Inspection::seen).list();
    }

    private Optional<String> fault(Seen seen) {
        return seen.follows() ? stored.fault(seen.entry())
                : Optional.of("is not the next of its file");
    }

    private void setAside(StoredEntry entry, String reason) {
        int added = database.sql("insert into directory.set_aside (file, number, position, reason) select :file, "
                        + "1 + count(*), :position, :reason from journal.event where aggregate_identifier = :file "
                        + "and position < :position on conflict do nothing")
                .param("file", entry.file()).param("position", entry.position()).param("reason", reason).update();
        if (added > 0) {
            of(entry.file()).ifPresent(file -> LOG.error("Set aside: {}", file.inWords()));
        }
    }

    private static Seen seen(ResultSet row, int index) throws SQLException {
        return new Seen(StoredEntries.read(row, index), row.getBoolean("follows"));
    }

    static SetAside read(ResultSet row, int index) throws SQLException {
        return new SetAside(row.getString("file"), row.getLong("number"), row.getLong("position"),
                row.getString("reason"));
    }
}
