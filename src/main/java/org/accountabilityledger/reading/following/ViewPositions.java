package org.accountabilityledger.reading.following;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps how far each view has read. Whoever holds a view's row is the one node that advances it. */
final class ViewPositions {

    private static final String COLUMNS = "select name, version, position, failed_position, failure, failed_at "
            + "from reading.view ";

    private final JdbcClient database;

    ViewPositions(JdbcClient database) {
        this.database = database;
    }

    void announce(View view) {
        database.sql("insert into reading.view (name, version) values (:name, :version) on conflict do nothing")
                .param("name", view.name()).param("version", view.version()).update();
    }

    /** Empty if another node is advancing this view right now. */
    Optional<ViewState> take(View view) {
        return database.sql(COLUMNS + "where name = :name for update skip locked")
                .param("name", view.name()).query(ViewPositions::read).optional();
    }

    /** The version that is kept; waits for a node that is advancing the view. */
    int takeInTurn(View view) {
        return database.sql("select version from reading.view where name = :name for update")
                .param("name", view.name()).query(Integer.class).single();
    }

    void moveTo(View view, long position) {
        database.sql("update reading.view set version = :version, position = :position, failed_position = null, "
                        + "failure = null, failed_at = null where name = :name")
                .param("name", view.name()).param("version", view.version()).param("position", position).update();
    }

    void fail(View view, long position, String reason) {
        database.sql("update reading.view set failed_position = :position, failure = :reason, failed_at = now() "
                        + "where name = :name")
                .param("name", view.name()).param("position", position).param("reason", reason).update();
    }

    List<ViewState> of(List<View> views) {
        return database.sql(COLUMNS + "where name = any(:names) order by name").param("names", names(views))
                .query(ViewPositions::read).list();
    }

    /** The position that each of these has reached, whatever other versions of the ledger kept; 0 if there are none. */
    long lowest(List<View> views) {
        return database.sql("select coalesce(min(position), 0) from reading.view where name = any(:names)")
                .param("names", names(views)).query(Long.class).single();
    }

    private static String[] names(List<View> views) {
        return views.stream().map(View::name).toArray(String[]::new);
    }

    private static ViewState read(ResultSet row, int index) throws SQLException {
        String reason = row.getString("failure");
        Optional<ViewState.Failure> failure = reason == null ? Optional.empty()
                : Optional.of(new ViewState.Failure(row.getLong("failed_position"), reason,
                        row.getObject("failed_at", OffsetDateTime.class).toInstant()));
        return new ViewState(row.getString("name"), row.getInt("version"), row.getLong("position"), failure);
    }
}
