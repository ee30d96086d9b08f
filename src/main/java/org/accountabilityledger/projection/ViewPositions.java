package org.accountabilityledger.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps how far each projection has read, and in which schema its tables are read. */
final class ViewPositions extends Positions {

    private static final int MUCH = 10_000;

    ViewPositions(JdbcClient database) {
        super(database, "reading.view");
    }

    /** One that has read nothing follows from the beginning, unless there is much to read: then it waits to be built. */
    @Override
    void announce(Subscriber view) {
        super.announce(view);
        database.sql("update reading.view set version = 0 where name = :name and version = :version and position = 0 "
                        + "and (select max(position) from journal.event) > :much")
                .param("name", view.name()).param("version", view.version()).param("much", MUCH).update();
    }

    /** The version that is kept; waits for a node that is advancing the view. */
    int takeInTurn(Projection view) {
        return database.sql("select version from reading.view where name = :name for update")
                .param("name", view.name()).query(Integer.class).single();
    }

    /** Their tables are not of their fold any more. */
    void outdate(List<? extends Subscriber> views) {
        database.sql("update reading.view set version = 0 where name = any(:names)").param("names", names(views)).update();
    }

    TableSchema colour(Projection view) {
        return TableSchema.of(database.sql("select colour from reading.view where name = :name").param("name", view.name())
                .query(String.class).single());
    }

    /** The tables of this colour are read from now on, and stand at that position. */
    void show(Projection view, long position, TableSchema colour) {
        moveTo(List.of(view), position);
        database.sql("update reading.view set version = :version, colour = :colour, shown = shown + 1 where name = :name")
                .param("version", view.version()).param("colour", colour.key()).param("name", view.name()).update();
    }

    /** The position, as that connection's transaction sees it. */
    static long of(Projection view, Connection connection) throws SQLException {
        return Long.parseLong(seen("position", view, connection));
    }

    /** The colour that is read, as that connection's transaction sees it. */
    static TableSchema colour(Projection view, Connection connection) throws SQLException {
        return TableSchema.of(seen("colour", view, connection));
    }

    private static String seen(String column, Projection view, Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select " + column
                + "::text from reading.view where name = ?")) {
            query.setString(1, view.name());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
