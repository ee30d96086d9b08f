package org.accountabilityledger.projection;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import org.postgresql.PGConnection;

/**
 * What tables of a view hold, to the letter: SHA-256, in lower-case hexadecimal, of the name of each table, a line feed,
 * and its rows in the order of its primary key as PostgreSQL's COPY writes them in its text format.
 */
public final class TableDigest {

    private static final String KEY = "select string_agg(quote_ident(a.attname), ', ' order by k.place) "
            + "from pg_index i cross join lateral unnest(i.indkey) with ordinality as k (number, place) "
            + "join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.number "
            + "where i.indisprimary and i.indrelid = cast(? as regclass)";

    private TableDigest() {
    }

    /** Of the tables that are read, in the transaction of the connection. */
    public static String of(Projection view, Connection connection) throws SQLException {
        return of(view, ViewPositions.colour(view, connection), connection);
    }

    /** Of those that stand in a colour. */
    static String of(Projection view, TableSchema colour, Connection connection) throws SQLException {
        MessageDigest sha256 = sha256();
        try (DigestOutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), sha256)) {
            for (String table : view.tables()) {
                out.write((table + "\n").getBytes(StandardCharsets.UTF_8));
                connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy (select * from " + colour.place(table)
                        + " order by " + key(colour.place(table), connection) + ") to stdout", out);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static String key(String table, Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(KEY)) {
            query.setString(1, table);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
