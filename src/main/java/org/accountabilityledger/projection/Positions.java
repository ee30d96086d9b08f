package org.accountabilityledger.projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps how far each subscriber has read. Whoever holds a subscriber's row is the one node that advances it. */
class Positions {

    private static final String COLUMNS = "select name, version, position, failed_position, failure, failed_at from ";
    private static final String THESE = " where name = any(:names) ";

    final JdbcClient database;
    private final String table;

    Positions(JdbcClient database, String table) {
        this.database = database;
        this.table = table;
    }

    void announce(Subscriber subscriber) {
        database.sql("insert into " + table + " (name, version) values (:name, :version) on conflict do nothing")
                .param("name", subscriber.name()).param("version", subscriber.version()).update();
    }

    /** Without those that another node is advancing right now. */
    List<SubscriberState> take(List<? extends Subscriber> subscribers) {
        return database.sql(COLUMNS + table + THESE + "order by name for update skip locked")
                .param("names", names(subscribers)).query(Positions::read).list();
    }

    void moveTo(List<? extends Subscriber> subscribers, long position) {
        database.sql("update " + table + " set position = :position, failed_position = null, failure = null, "
                        + "failed_at = null" + THESE)
                .param("names", names(subscribers)).param("position", position).update();
    }

    void fail(Subscriber subscriber, long position, String reason) {
        database.sql("update " + table + " set failed_position = :position, failure = :reason, failed_at = now()" + THESE)
                .param("names", names(List.of(subscriber))).param("position", position).param("reason", reason).update();
    }

    List<SubscriberState> of(List<? extends Subscriber> subscribers) {
        return database.sql(COLUMNS + table + THESE + "order by name").param("names", names(subscribers))
                .query(Positions::read).list();
    }

    /** The position that each of these has reached, whatever else is kept; 0 if there are none. */
    long lowest(List<? extends Subscriber> subscribers) {
        return database.sql("select coalesce(min(position), 0) from " + table + THESE)
                .param("names", names(subscribers)).query(Long.class).single();
    }

    /** How many positions lie between the end of the journal and the farthest behind of these. */
    long lag(List<? extends Subscriber> subscribers) {
        return database.sql("select (select coalesce(max(position), 0) from journal.event) - coalesce(min(position), 0) from "
                        + table + THESE).param("names", names(subscribers)).query(Long.class).single();
    }

    static String[] names(List<? extends Subscriber> subscribers) {
        return subscribers.stream().map(Subscriber::name).toArray(String[]::new);
    }

    private static SubscriberState read(ResultSet row, int index) throws SQLException {
        String reason = row.getString("failure");
        Optional<SubscriberState.Failure> failure = reason == null ? Optional.empty()
                : Optional.of(new SubscriberState.Failure(row.getLong("failed_position"), reason,
                        row.getObject("failed_at", OffsetDateTime.class).toInstant()));
        return new SubscriberState(row.getString("name"), row.getInt("version"), row.getLong("position"), failure);
    }
}
