package org.accountabilityledger.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps how far each view has read. Whoever holds a view's row is the one node that advances it. */
final class Positions {

    private static final String COLUMNS = "select name, version, position, failed_position, failure, failed_at "
            + "from reading.view ";

    private static final int MUCH = 10_000;

    private final JdbcClient database;

    Positions(JdbcClient database) {
        this.database = database;
    }

    /** One that has read nothing follows from the beginning, unless there is much to read: then it waits to be built. */
    void announce(Projection view) {
        database.sql("insert into reading.view (name, version) values (:name, :version) on conflict do nothing")
                .param("name", view.name()).param("version", view.version()).update();
        database.sql("update reading.view set version = 0 where name = :name and version = :version and position = 0 "
                        + "and (select max(position) from journal.event) > :much")
                .param("name", view.name()).param("version", view.version()).param("much", MUCH).update();
    }

    /** Without those that another node is advancing right now. */
    List<ProjectionState> take(List<Projection> views) {
        return database.sql(COLUMNS + "where name = any(:names) order by name for update skip locked")
                .param("names", names(views)).query(Positions::read).list();
    }

    /** The version that is kept; waits for a node that is advancing the view. */
    int takeInTurn(Projection view) {
        return database.sql("select version from reading.view where name = :name for update")
                .param("name", view.name()).query(Integer.class).single();
    }

    void moveTo(List<Projection> views, long position) {
        database.sql("update reading.view set position = :position, failed_position = null, failure = null, "
                        + "failed_at = null where name = any(:names)")
                .param("names", names(views)).param("position", position).update();
    }

    /** Their tables are not of their fold any more. */
    void outdate(List<Projection> views) {
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

    void fail(Projection view, long position, String reason) {
        database.sql("update reading.view set failed_position = :position, failure = :reason, failed_at = now() "
                        + "where name = :name")
                .param("name", view.name()).param("position", position).param("reason", reason).update();
    }

    List<ProjectionState> of(List<Projection> views) {
        return database.sql(COLUMNS + "where name = any(:names) order by name").param("names", names(views))
                .query(Positions::read).list();
    }

    /** The position that each of these has reached, whatever other versions of the ledger kept; 0 if there are none. */
    long lowest(List<Projection> views) {
        return database.sql("select coalesce(min(position), 0) from reading.view where name = any(:names)")
                .param("names", names(views)).query(Long.class).single();
    }

    /** Whether something is recorded that any of these has not taken in. */
    boolean behind(List<Projection> views) {
        return database.sql("select coalesce(min(position), 0) < (select coalesce(max(position), 0) from journal.event) "
                        + "from reading.view where name = any(:names)")
                .param("names", names(views)).query(Boolean.class).single();
    }

    private static String[] names(List<Projection> views) {
        return views.stream().map(Projection::name).toArray(String[]::new);
    }

    private static ProjectionState read(ResultSet row, int index) throws SQLException {
        String reason = row.getString("failure");
        Optional<ProjectionState.Failure> failure = reason == null ? Optional.empty()
                : Optional.of(new ProjectionState.Failure(row.getLong("failed_position"), reason,
                        row.getObject("failed_at", OffsetDateTime.class).toInstant()));
        return new ProjectionState(row.getString("name"), row.getInt("version"), row.getLong("position"), failure);
    }
}
