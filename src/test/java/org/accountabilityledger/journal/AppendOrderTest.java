package org.accountabilityledger.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.testing.Seed;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Positions, times and visibility rise together, however long a commit is held back. */
class AppendOrderTest {

    private static final int WRITERS = 8;
    private static final int EACH = 40;

    private final DataSource application = TestDatabase.migrated().application();

    @Test
    void a_reader_that_asks_for_what_lies_behind_its_last_position_misses_nothing() throws Exception {
        long seed = Seed.of(AppendOrderTest.class);
        SplittableRandom random = new SplittableRandom(seed);
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 1)) {
            List<Future<?>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                SplittableRandom own = random.split();
                String file = "source:w" + writer;
                writers.add(threads.submit(() -> write(file, own)));
            }
            Future<List<Long>> seen = threads.submit(() -> read(writers));
            for (Future<?> writer : writers) {
                writer.get();
            }
            assertThat(seen.get()).containsExactlyElementsOf(
                    LongStream.rangeClosed(1, (long) WRITERS * EACH - rolledBack()).boxed().toList());
        }
    }

    private long rolledBack() {
        long kept = JdbcClient.create(application).sql("select count(*) from journal.event").query(Long.class).single();
        return (long) WRITERS * EACH - kept;
    }

    /** Holds some commits back for up to five milliseconds, and gives one in ten up. */
    private Void write(String file, SplittableRandom random) throws SQLException {
        try (Connection connection = application.getConnection()) {
            connection.setAutoCommit(false);
            long sequence = 0;
            for (int i = 0; i < EACH; i++) {
                Entries.SOURCE.append(connection, file, sequence);
                LockSupport.parkNanos(random.nextLong(5_000_000));
                if (random.nextInt(10) == 0) {
                    connection.rollback();
                } else {
                    connection.commit();
                    sequence++;
                }
            }
        }
        return null;
    }

    private List<Long> read(List<Future<?>> writers) {
        JdbcClient reader = JdbcClient.create(application);
        List<Long> positions = new ArrayList<>();
        long last = 0;
        Instant lastTime = Instant.MIN;
        boolean again = true;
        while (again) {
            again = writers.stream().anyMatch(writer -> !writer.isDone());
            List<Row> rows = reader.sql("select position, recorded_at from journal.event where position > :last "
                            + "order by position").param("last", last)
                    .query((row, index) -> new Row(row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant()))
                    .list();
            for (Row row : rows) {
                assertThat(row.recordedAt()).as("time at position " + row.position()).isAfter(lastTime);
                lastTime = row.recordedAt();
                last = row.position();
                positions.add(last);
            }
        }
        return positions;
    }

    private record Row(long position, Instant recordedAt) {
    }
}
