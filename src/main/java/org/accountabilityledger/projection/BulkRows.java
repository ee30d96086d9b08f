package org.accountabilityledger.projection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Rows in great number on their way into tables that nobody reads yet: written by COPY, some megabytes at a time. */
final class BulkRows {

    private static final int MANY = 4 << 20;

    /** Rows of one table that name the same columns: those of their own, and with the ranges of their version. */
    private record Bulk(List<String> own, List<String> columns, CopyText text) {
    }

    private final Connection connection;
    private final TableSchema colour;
    private final Map<String, List<Bulk>> tables = new LinkedHashMap<>();
    private int length;

    BulkRows(Connection connection, TableSchema colour) {
        this.connection = connection;
        this.colour = colour;
    }

    void add(AddedRow row) {
        CopyText text = bulk(row).text();
        int before = text.length();
        text.row(row.values());
        length += text.length() - before;
        if (length > MANY) {
            flush();
        }
    }

    private Bulk bulk(AddedRow row) {
        List<Bulk> bulks = tables.computeIfAbsent(row.row().table(), table -> new ArrayList<>());
        for (Bulk bulk : bulks) {
            if (bulk.own().equals(row.row().columns())) {
                return bulk;
            }
        }
        bulks.add(new Bulk(row.row().columns(), row.columns(), new CopyText()));
        return bulks.getLast();
    }

    void flush() {
        tables.forEach((table, bulks) -> bulks.forEach(bulk -> copy(table, bulk)));
        tables.clear();
        length = 0;
    }

    private void copy(String table, Bulk bulk) {
        try {
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            copy.copyIn("copy " + colour.place(table) + " (" + String.join(", ", bulk.columns()) + ") from stdin",
                    new ByteArrayInputStream(bulk.text().toString().getBytes(StandardCharsets.UTF_8)));
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
