package org.accountabilityledger.access;

import java.util.Optional;
import org.accountabilityledger.journal.LedgerJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the receipt of every command for ever, and one sender at a time at each key and at each file. */
final class ReceiptBook {

    private record Row(byte[] digest, Receipt receipt) {
    }

    private static final int KEYS = 1;
    private static final int FILES = 2;

    private final JdbcClient database;
    private final JsonMapper json = LedgerJson.mapper();

    ReceiptBook(JdbcClient database) {
        this.database = database;
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
            return row.receipt();
        });
    }

    Optional<Receipt> find(CommandKey key) {
        return row(key).map(Row::receipt);
    }

    private Optional<Row> row(CommandKey key) {
        return database.sql("select digest, receipt from journal.command_receipt where scope = :scope and key = :key")
                .param("scope", key.scope()).param("key", key.key())
                .query((row, index) -> new Row(row.getBytes("digest"),
                        json.readValue(row.getString("receipt"), Receipt.class)))
                .optional();
    }

    void keep(CommandKey key, CommandDigest digest, Receipt receipt) {
        database.sql("insert into journal.command_receipt (scope, key, digest, receipt) "
                        + "values (:scope, :key, :digest, :receipt)")
                .param("scope", key.scope()).param("key", key.key()).param("digest", digest.bytes())
                .param("receipt", json.writeValueAsString(receipt)).update();
    }

    /** Held until the transaction ends; two that share a hash merely wait for each other. */
    private void queue(int what, String name) {
        database.sql("select pg_advisory_xact_lock(:what, hashtext(:name))")
                .param("what", what).param("name", name).query((row, index) -> 0).single();
    }
}
