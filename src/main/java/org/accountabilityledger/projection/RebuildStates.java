package org.accountabilityledger.projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accountabilityledger.projection.RebuildState.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps how far each view has been built anew, so that it goes on where it was, on whichever node. */
final class RebuildStates {

    /** The files that are copied at once. */
    record Part(int number, String first, String last, long entries) {
    }

    /** Somebody cancelled it meanwhile, or began it anew. */
    static final class GivenUp extends RuntimeException {

        GivenUp(String view) {
            super("The view '" + view + "' is no longer being built.");
        }
    }

    private static final int FILES_AT_ONCE = 2000;

    private final JdbcClient database;

    RebuildStates(JdbcClient database) {
        this.database = database;
    }

    Optional<RebuildState> of(String view) {
        return database.sql("select * from reading.rebuild where view = :view").param("view", view)
                .query(RebuildStates::read).optional();
    }

    List<RebuildState> all() {
        return database.sql("select * from reading.rebuild order by started_at, view").query(RebuildStates::read).list();
    }

    /** It is to begin, unless it has already; what stopped it before is tried again. */
    void ask(Projection view) {
        database.sql("insert into reading.rebuild as r (view, version, stage) values (:view, :version, 'WAITING') "
                        + "on conflict (view) do update set failure = null, changed_at = clock_timestamp(), "
                        + "version = excluded.version, stage = case when r.version = excluded.version and r.stage "
                        + "not in ('DIFFERENT', 'SHOWN', 'CANCELLED') then r.stage else 'WAITING' end")
                .param("view", view.name()).param("version", view.version()).update();
    }

    /** From the beginning. */
    void begin(Projection view, TableSchema colour, long target) {
        database.sql("delete from reading.rebuild_part where view = :view").param("view", view.name()).update();
        database.sql("""
                insert into reading.rebuild_part (view, part, first, last, entries)
                select :view, row_number() over (order by min(file)), min(file), max(file), sum(entries)
                from (select *, (row_number() over (partition by kind order by file) - 1) / :many as part
                      from (select aggregate_identifier as file, split_part(aggregate_identifier, ':', 1) as kind,
                                   count(*) as entries
                            from journal.event where aggregate_identifier not in
                                (select file from directory.set_aside where number = 1)
                            group by aggregate_identifier) counted
                      where kind = any(:kinds)) files
                group by kind, part""")
                .param("view", view.name()).param("many", FILES_AT_ONCE)
                .param("kinds", view.kinds().toArray(String[]::new)).update();
        change(view.name(), Stage.WAITING, "stage = 'COPYING', colour = :colour, target = :target, position = :target, "
                + "done = 0, digest = null, live_digest = null, started_at = clock_timestamp(), entries = (select "
                + "coalesce(sum(p.entries), 0) from reading.rebuild_part p where p.view = reading.rebuild.view)",
                Map.of("colour", colour.key(), "target", target));
    }

    /** Copying begins or goes on: how fast it is says nothing of the time in which nobody copied. */
    void resume(String view) {
        change(view, Stage.COPYING, "resumed_at = clock_timestamp(), done_before = done", Map.of());
    }

    List<Part> partsLeft(String view) {
        return database.sql("select part as number, first, last, entries from reading.rebuild_part where view = :view and not done "
                + "order by part").param("view", view).query(Part.class).list();
    }

    /** In the transaction that wrote its rows. */
    void done(String view, Part part) {
        int changed = database.sql("update reading.rebuild_part set done = true where view = :view and part = :part "
                        + "and not done").param("view", view).param("part", part.number()).update();
        if (changed == 0) {
            throw new GivenUp(view);
        }
        change(view, Stage.COPYING, "done = done + :entries", Map.of("entries", part.entries()));
    }

    /** Whether it is at that stage, and stays there until the transaction ends. */
    boolean holds(String view, Stage stage) {
        return database.sql("select stage from reading.rebuild where view = :view for update").param("view", view)
                .query(String.class).optional().filter(stage.name()::equals).isPresent();
    }

    void stage(String view, Stage from, Stage to) {
        change(view, from, "stage = :to, failure = null", Map.of("to", to.name()));
    }

    /** Waits for whoever takes it to its next step; whether it was being built. */
    boolean cancel(String view) {
        return database.sql("update reading.rebuild set stage = 'CANCELLED', failure = null, changed_at = clock_timestamp() "
                        + "where view = :view and stage not in ('SHOWN', 'CANCELLED')").param("view", view).update() > 0;
    }

    void position(String view, Stage stage, long position) {
        change(view, stage, "position = :position", Map.of("position", position));
    }

    void compared(String view, Optional<String> digest, Optional<String> live, Stage to) {
        change(view, Stage.COMPARING, "stage = :to, digest = nullif(:digest, ''), live_digest = nullif(:live, '')",
                Map.of("to", to.name(), "digest", digest.orElse(""), "live", live.orElse("")));
    }

    /** Whether it was still at that stage: the end of what was cancelled is no failure of what was asked for after it. */
    boolean failed(String view, Stage stage, String failure) {
        return database.sql("update reading.rebuild set failure = :failure, changed_at = clock_timestamp() where view = :view "
                        + "and stage = :stage")
                .param("view", view).param("stage", stage.name()).param("failure", failure).update() > 0;
    }

    private void change(String view, Stage stage, String what, Map<String, ?> parameters) {
        int changed = database.sql("update reading.rebuild set changed_at = clock_timestamp(), " + what
                        + " where view = :view and stage = :stage").param("view", view).param("stage", stage.name())
                .params(parameters).update();
        if (changed == 0) {
            throw new GivenUp(view);
        }
    }

    private static RebuildState read(ResultSet row, int index) throws SQLException {
        return new RebuildState(row.getString("view"), row.getInt("version"),
                Optional.ofNullable(row.getString("colour")).map(TableSchema::of), Stage.valueOf(row.getString("stage")), row.getLong("target"), row.getLong("position"),
                row.getLong("entries"), row.getLong("done"), Optional.ofNullable(row.getString("digest")),
                Optional.ofNullable(row.getString("live_digest")), Optional.ofNullable(row.getString("failure")),
                time(row, "started_at"), time(row, "changed_at"), time(row, "resumed_at"), row.getLong("done_before"));
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
