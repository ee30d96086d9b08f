package org.accountabilityledger.access;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.journal.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds the receipt of every command, which the journal keeps for ever; lets one sender at a time to a key and a file. */
final class ReceiptBook {

    private record Row(byte[] digest, long first, long last) {
    }

    private static final int KEYS = 1;
    private static final int FILES = 2;

    private final JdbcClient database;
    private final Journal journal;

    ReceiptBook(JdbcClient database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    void queueAt(CommandKey key) {
        queue(KEYS, key.scope() + "\n" + key.key());
    }

    void queueAtFile(String file) {
        queue(FILES, file);
    }

    Optional<Receipt> find(CommandKey key, CommandDigest digest) {
        return row(key).map(row -> {
            if (!digest.same(row.digest())) {
                throw new KeyReused(key);
            }
            return receipt(row);
        });
    }

    Optional<Receipt> find(CommandKey key) {
        return row(key).map(this::receipt);
    }

    private Optional<Row> row(CommandKey key) {
        return database.sql("select digest, first_position, last_position from journal.command_receipt "
                        + "where scope = :scope and key = :key")
                .param("scope", key.scope()).param("key", key.key())
                .query((row, index) -> new Row(row.getBytes("digest"), row.getLong("first_position"),
                        row.getLong("last_position"))).optional();
    }

    private Receipt receipt(Row row) {
        List<Recorded> entries = journal.at(LongStream.rangeClosed(row.first(), row.last()).boxed().toList());
        Recorded first = entries.getFirst();
        return Receipt.of(first.file(), first.number() - 1, entries);
    }

    /** Held until the transaction ends; two that share a hash merely wait for each other. */
    private void queue(int what, String name) {
        database.sql("select pg_advisory_xact_lock(:what, hashtext(:name))")
                .param("what", what).param("name", name).query((row, index) -> 0).single();
    }
}
