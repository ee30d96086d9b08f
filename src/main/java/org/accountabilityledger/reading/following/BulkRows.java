package org.accountabilityledger.reading.following;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Rows in great number on their way into tables that nobody reads yet: written by COPY, some megabytes at a time. */
final class BulkRows {

    private static final int MANY = 4 << 20;

    private record Shape(String table, List<String> columns) {
    }

    private final Connection connection;
    private final Colour colour;
    private final Map<Shape, CopyText> shapes = new LinkedHashMap<>();
    private int length;

    BulkRows(Connection connection, Colour colour) {
        this.connection = connection;
        this.colour = colour;
    }

    void add(Added row) {
        CopyText text = shapes.computeIfAbsent(new Shape(row.row().table(), row.columns()), shape -> new CopyText());
        int before = text.length();
        text.row(row.values());
        length += text.length() - before;
        if (length > MANY) {
            flush();
        }
    }

    void flush() {
        shapes.forEach(this::copy);
        shapes.clear();
        length = 0;
    }

    private void copy(Shape shape, CopyText text) {
        try {
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            copy.copyIn("copy " + colour.place(shape.table()) + " (" + String.join(", ", shape.columns())
                    + ") from stdin", new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
