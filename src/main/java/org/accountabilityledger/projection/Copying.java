package org.accountabilityledger.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.journal.JournalStream;
import org.accountabilityledger.journal.Recorded;
import org.accountabilityledger.journal.SetAside;
import org.accountabilityledger.projection.RebuildState.Stage;
import org.accountabilityledger.projection.RebuildStates.Part;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionOperations;

/** Copies what all files say into new tables: whole files as a stream, some at a time, by several threads. */
final class Copying {

    // One reads and folds while the database writes for the other.
    private static final int THREADS = Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 4);

    private final Projection view;
    private final Journal journal;
    private final JournalStream stream;
    private final DataSource dataSource;
    private final TransactionOperations transactions;
    private final RebuildStates states;

    Copying(Projection view, Journal journal, JournalStream stream, DataSource dataSource, TransactionOperations transactions,
            RebuildStates states) {
        this.view = view;
        this.journal = journal;
        this.stream = stream;
        this.dataSource = dataSource;
        this.transactions = transactions;
        this.states = states;
    }

    void run(RebuildState state) {
        states.resume(view.name());
        Queue<Part> parts = new ConcurrentLinkedQueue<>(states.partsLeft(view.name()));
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            var running = IntStream.range(0, THREADS).mapToObj(each -> threads.submit(() -> copy(parts, state))).toList();
            try {
                for (Future<?> each : running) {
                    each.get();
                }
            } catch (ExecutionException failed) {
                throw failed.getCause() instanceof RuntimeException cause ? cause
                        : new IllegalStateException(failed.getCause());
            } catch (InterruptedException closing) {
                throw new RebuildStates.GivenUp(view.name());
            } finally {
                parts.clear();
                threads.shutdownNow();
            }
        }
        transactions.executeWithoutResult(status -> states.stage(view.name(), Stage.COPYING, Stage.INDEXING));
    }

    private void copy(Queue<Part> parts, RebuildState state) {
        for (Part part = parts.poll(); part != null && !Thread.currentThread().isInterrupted(); part = parts.poll()) {
            Part next = part;
            transactions.executeWithoutResult(status -> {
                // It waits for what is read beside it, and nobody waits for what it writes.
                new JdbcTemplate(dataSource).execute("set local synchronous_commit = off; "
                        + "set local idle_in_transaction_session_timeout = '1h'");
                write(next, state);
                states.done(view.name(), next);
            });
        }
    }

    private void write(Part part, RebuildState state) {
        Connection writing = DataSourceUtils.getConnection(dataSource);
        try (Connection reading = dataSource.getConnection()) {
            BulkRows rows = new BulkRows(writing, state.colour().orElseThrow());
            RowVersions versions = new RowVersions();
            Map<String, SetAside> setAside = journal.setAside().stream()
                    .filter(file -> file.position() <= state.target())
                    .collect(Collectors.toMap(SetAside::file, Function.identity()));
            stream.files(reading, part.first(), part.last(), state.target(), view::reads, file -> {
                Recorded opening = file.getFirst();
                view.take(opening.file(), file, opening.number(), versions);
                Optional.ofNullable(setAside.get(opening.file().name())).ifPresent(from ->
                        view.setAside(opening.file(), file, from.position(), versions));
                versions.drain(rows::add);
            });
            rows.flush();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        } finally {
            DataSourceUtils.releaseConnection(writing, dataSource);
        }
    }
}
