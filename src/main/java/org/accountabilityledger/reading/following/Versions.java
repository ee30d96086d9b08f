package org.accountabilityledger.reading.following;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Writes versions of rows: what is known no more gets the position from which on it is not, and what is new is added.
 * Nothing else is ever overwritten. Many at once.
 */
final class Versions {

    /** What is known until further notice. */
    static final long STILL = Long.MAX_VALUE;

    private record Added(Version version, long from, long to) {

        Added until(long position) {
            return new Added(version, from, position);
        }
    }

    private record Shape(String table, List<String> columns) {
    }

    private final JdbcOperations database;
    private final Map<UUID, Added> added = new LinkedHashMap<>();
    private final List<Added> over = new ArrayList<>();
    private final Map<String, List<Object[]>> closed = new LinkedHashMap<>();

    Versions(JdbcOperations database) {
        this.database = database;
    }

    /** At this position, the one set of versions took the place of the other. */
    void replace(Set<Version> before, Set<Version> after, long position) {
        before.stream().filter(version -> !after.contains(version)).forEach(version -> close(version, position));
        after.stream().filter(version -> !before.contains(version))
                .forEach(version -> added.put(version.id(), new Added(version, position, STILL)));
    }

    private void close(Version version, long position) {
        Added mine = added.remove(version.id());
        if (mine != null) {
            over.add(mine.until(position));
        } else {
            closed.computeIfAbsent(version.row().table(), table -> new ArrayList<>())
                    .add(new Object[] {position, version.id()});
        }
    }

    void write() {
        closed.forEach((table, rows) -> database.batchUpdate("update " + table
                + " set known_to = ? where version = ? and known_to = " + STILL, rows));
        Map<Shape, List<Object[]>> shapes = new LinkedHashMap<>();
        over.forEach(each -> shape(each, shapes));
        added.values().forEach(each -> shape(each, shapes));
        shapes.forEach((shape, rows) -> database.batchUpdate(insert(shape), rows));
    }

    private static void shape(Added each, Map<Shape, List<Object[]>> shapes) {
        TableRow row = each.version().row();
        shapes.computeIfAbsent(new Shape(row.table(), row.columns()), shape -> new ArrayList<>()).add(values(each));
    }

    private static String insert(Shape shape) {
        return "insert into " + shape.table() + " (version, valid_from, valid_to, known_from, known_to, "
                + String.join(", ", shape.columns()) + ") values (?, ?, ?, ?, ?" + ", ?".repeat(shape.columns().size())
                + ")";
    }

    private static Object[] values(Added each) {
        Version version = each.version();
        return Stream.concat(Stream.of(version.id(), version.from(), version.to(), each.from(), each.to()),
                Arrays.stream(version.row().values())).toArray();
    }
}
