package org.accountabilityledger.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Compares the clock of this machine, which says what day it is, with that of the database, which says when an entry was
 * recorded, and with the last time recorded.
 */
public final class Clocks {

    /** How far the two may be apart: more than a busy machine delays, less than what would move a day unseen. */
    static final Duration APART = Duration.ofSeconds(10);
    /** How far the last time recorded may lie ahead; the function journal.record holds to the same. */
    static final Duration AHEAD = Duration.ofSeconds(5);

    private static final String REMEDY = ". If the clock is wrong, set it right. If the entry's time is, it cannot be "
            + "changed: put back the copy of the database that was made before it, or wait until that time.";
    private static final Logger LOG = LoggerFactory.getLogger(Clocks.class);

    private record Read(Instant database, Optional<Instant> last) {
    }

    private final JdbcClient database;
    private final InstantSource machine;

    public Clocks(JdbcClient database, InstantSource machine) {
        this.database = database;
        this.machine = machine;
    }

    /** At the start: it is said, and reading goes on. */
    public void compare() {
        trouble().ifPresent(sentence -> LOG.error("{}", sentence));
    }

    /** Why nothing is recorded at the moment; empty where the clocks agree. */
    public Optional<String> trouble() {
        Instant here = machine.instant();
        Read read = database.sql("select journal.now() as now, "
                + "(select recorded_at from journal.event order by position desc limit 1) as last")
                .query(Clocks::read).single();
        return read.last().filter(last -> last.isAfter(read.database().plus(AHEAD)))
                .map(last -> ahead(last, read.database())).or(() -> apart(read.database(), here));
    }

    /**
     * Within the transaction that recorded it.
     *
     * @throws ClocksDisagree if this machine's clock is another than the one by which it was recorded
     */
    void require(Instant recordedAt) {
        apart(recordedAt, machine.instant()).ifPresent(sentence -> {
            throw new ClocksDisagree(sentence);
        });
    }

    /** What the function refused, which names both times. */
    static ClocksDisagree refused(SQLException future) {
        String times = future instanceof PSQLException told && told.getServerErrorMessage() != null
                ? told.getServerErrorMessage().getMessage() : "the last entry lies in the future of the database's clock";
        return new ClocksDisagree("Nothing is recorded: " + times + REMEDY);
    }

    private static Optional<String> apart(Instant database, Instant here) {
        return Duration.between(database, here).abs().compareTo(APART) <= 0 ? Optional.empty()
                : Optional.of("Nothing is recorded: the clock of this machine says " + shown(here)
                        + " and the clock of the database says " + shown(database)
                        + ". Set the wrong one right; they may differ by " + APART.toSeconds() + " seconds.");
    }

    private static String ahead(Instant last, Instant database) {
        return "Nothing is recorded: the last entry was recorded at " + shown(last)
                + ", but the clock of the database says " + shown(database) + REMEDY;
    }

    private static String shown(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static Read read(ResultSet row, int index) throws SQLException {
        return new Read(row.getObject("now", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("last", OffsetDateTime.class)).map(OffsetDateTime::toInstant));
    }
}
