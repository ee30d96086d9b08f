package org.accountabilityledger.journal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes an empty journal the copy of another one, entry by entry as they were recorded there. It must log in as the
 * owner: for everybody else the database sets position and time. What was cut off goes on where it stopped.
 */
public final class Restoration {

    private static final String INSERT = """
            insert into journal.event (position, recorded_at, event_identifier, aggregate_type, aggregate_identifier,
                                       sequence_number, event_name, event_version, payload, metadata)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String HOLES = """
            select count(*) from (select from journal.event group by aggregate_identifier
            having min(sequence_number) <> 0 or max(sequence_number) <> count(*) - 1) file""";

    private final JdbcTemplate owner;
    private final TransactionTemplate transactions;

    public Restoration(DataSource owner) {
        this.owner = new JdbcTemplate(owner);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(owner));
    }

    /**
     * From here on the journal takes no entries but those of the copy.
     *
     * @return the last position that is there already
     * @throws NotCopied if the journal holds something else
     */
    public long begin(Copy copy) {
        return transactions.execute(status -> {
            owner.query("select pg_advisory_xact_lock(" + Journal.APPENDING + ")", row -> { });
            List<String> before = owner.queryForList("select bundle from journal.copy", String.class);
            if (before.isEmpty()) {
                refuseUnlessEmpty();
                owner.update("insert into journal.copy (bundle, position, recorded_at, time_zone) values (?, ?, ?, ?)",
                        copy.bundle(), copy.position(), utc(copy.recordedAt()), copy.timeZone());
            } else if (!before.getFirst().equals(copy.bundle())) {
                throw new NotCopied("This ledger is a copy already, of the bundle " + before.getFirst()
                        + ": another bundle is replayed into another ledger.");
            }
            return head();
        });
    }

    /** Adds the next entries, all or none of them. */
    public void add(List<StoredEntry> entries) {
        transactions.executeWithoutResult(status -> {
            // Seen by no other transaction: they wait for this one to end before they insert, and find it undone.
            owner.execute("alter table journal.event disable trigger user");
            owner.batchUpdate(INSERT, entries, entries.size(), Restoration::set);
            owner.execute("alter table journal.event enable trigger user");
            owner.execute("notify journal");
        });
    }

    /**
     * Says that all is there.
     *
     * @throws NotCopied if it is not
     */
    public void finish() {
        transactions.executeWithoutResult(status -> {
            long wanted = owner.queryForObject("select position from journal.copy", Long.class);
            if (head() != wanted || count("select count(*) from journal.event") != wanted) {
                throw new NotCopied("The copy ends at position " + head() + " and not at " + wanted + ".");
            }
            long holes = count(HOLES);
            if (holes > 0) {
                throw new NotCopied(holes == 1 ? "1 file lacks an entry between its first and its last."
                        : holes + " files lack an entry between their first and their last.");
            }
            owner.update("update journal.copy set finished = true");
        });
    }

    private void refuseUnlessEmpty() {
        if (head() > 0) {
            throw new NotCopied("This ledger has entries of its own, " + head() + " in all: a bundle is replayed into "
                    + "an empty one.");
        }
    }

    private long head() {
        return count("select coalesce(max(position), 0) from journal.event");
    }

    private long count(String query) {
        return owner.queryForObject(query, Long.class);
    }

    private static void set(PreparedStatement row, StoredEntry entry) throws SQLException {
        row.setLong(1, entry.position());
        row.setObject(2, utc(entry.recordedAt()));
        row.setObject(3, entry.identifier());
        row.setString(4, entry.kind());
        row.setString(5, entry.file());
        row.setLong(6, entry.sequence());
        row.setString(7, entry.name());
        row.setString(8, entry.version());
        row.setBytes(9, entry.payload());
        row.setBytes(10, entry.metadata());
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
