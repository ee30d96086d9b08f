package org.accountabilityledger.projection;

import java.util.List;
import java.util.stream.Stream;

/**
 * A row on its way into its table.
 *
 * @param ranges what tells its version from others, and for when it holds; empty where there is but one version
 */
record AddedRow(TableRow row, List<Object> ranges) {

    private static final List<String> RANGES = List.of("version", "valid_from", "valid_to", "known_from", "known_to");

    /** What is known until further notice. */
    static final long STILL = Long.MAX_VALUE;

    static AddedRow plain(TableRow row) {
        return new AddedRow(row, List.of());
    }

    static AddedRow between(long from, long until, RowVersion version) {
        return new AddedRow(version.row(), List.of(version.id(), version.from(), version.to(), from, until));
    }

    List<String> columns() {
        return ranges.isEmpty() ? row.columns() : Stream.concat(RANGES.stream(), row.columns().stream()).toList();
    }

    Object[] values() {
        Object[] values = row.values();
        Object[] all = new Object[ranges.size() + values.length];
        for (int i = 0; i < ranges.size(); i++) {
            all[i] = ranges.get(i);
        }
        System.arraycopy(values, 0, all, ranges.size(), values.length);
        return all;
    }
}
