package org.accountabilityledger.projection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.accountabilityledger.accountability.FileRef;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Versions of rows on their way into their tables: what is known no more gets the position from which on it is not, and
 * what is new is added. Nothing else is ever overwritten. Many at once.
 */
public final class RowVersions {

    private record Shape(String table, List<String> columns) {
    }

    private final Map<RowVersion, Long> added = new LinkedHashMap<>();
    private final List<AddedRow> settled = new ArrayList<>();
    private final Map<String, List<Object[]>> closed = new LinkedHashMap<>();

    /** What the next entries make of the tables of a projection. */
    static RowVersions of(Batch batch, Projection view) {
        RowVersions versions = new RowVersions();
        Map<FileRef, Long> first = new LinkedHashMap<>();
        batch.entries().stream().filter(entry -> view.kinds().contains(entry.file().kind()))
                .forEach(entry -> first.putIfAbsent(entry.file(), entry.number()));
        first.forEach((file, number) -> view.take(file, batch.histories().get(file), number, versions));
        batch.setAside().forEach(each -> each.ref().filter(file -> view.kinds().contains(file.kind()))
                .filter(batch.histories()::containsKey).ifPresent(file ->
                        view.setAside(file, batch.histories().get(file), each.position(), versions)));
        return versions;
    }

    /** A row of which there is one version only. */
    public void add(TableRow row) {
        settled.add(AddedRow.plain(row));
    }

    /** At this position, the one set of versions took the place of the other. */
    void replace(Set<RowVersion> before, Set<RowVersion> after, long position) {
        for (RowVersion version : before) {
            if (!after.contains(version)) {
                close(version, position);
            }
        }
        for (RowVersion version : after) {
            if (!before.contains(version)) {
                added.put(version, position);
            }
        }
    }

    private void close(RowVersion version, long position) {
        Long mine = added.remove(version);
        if (mine != null) {
            settled.add(AddedRow.between(mine, position, version));
        } else {
            closed.computeIfAbsent(version.row().table(), table -> new ArrayList<>())
                    .add(new Object[] {position, version.id()});
        }
    }

    /** All that is new, where nothing was known before. */
    void drain(Consumer<AddedRow> into) {
        if (!closed.isEmpty()) {
            throw new IllegalStateException("What was known before is not written by adding alone.");
        }
        settled.forEach(into);
        added.forEach((version, position) -> into.accept(AddedRow.between(position, AddedRow.STILL, version)));
        settled.clear();
        added.clear();
    }

    /**
     * Writes everything.
     *
     * @param place where a table stands that is to be written to
     */
    void write(JdbcOperations database, UnaryOperator<String> place) {
        closed.forEach((table, rows) -> database.batchUpdate("update " + place.apply(table)
                + " set known_to = ? where version = ? and known_to = " + AddedRow.STILL, rows));
        Map<Shape, List<Object[]>> shapes = new LinkedHashMap<>();
        settled.forEach(each -> shape(each, shapes));
        added.forEach((version, position) -> shape(AddedRow.between(position, AddedRow.STILL, version), shapes));
        shapes.forEach((shape, rows) -> database.batchUpdate(insert(place.apply(shape.table()), shape.columns()), rows));
    }

    private static void shape(AddedRow each, Map<Shape, List<Object[]>> shapes) {
        shapes.computeIfAbsent(new Shape(each.row().table(), each.columns()), shape -> new ArrayList<>())
                .add(each.values());
    }

    private static String insert(String table, List<String> columns) {
        return "insert into " + table + " (" + String.join(", ", columns) + ") values (?"
                + ", ?".repeat(columns.size() - 1) + ")";
    }
}
