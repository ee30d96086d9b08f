package org.accountabilityledger.reading.lists;

import java.util.Map;
import java.util.Optional;

/**
 * What is asked of a list.
 *
 * @param filters what it is narrowed to: by the key of each filter a value, or several with commas between them
 * @param sort the key of an order; the list's first one, if none is asked for
 * @param cursor where a page begins; at the beginning, if none is given
 * @param size how many rows a page has
 */
public record ListRequest(
        Map<String, String> filters, Optional<String> sort, boolean descending, Optional<String> cursor, int size) {

    private static final int ROWS = 50;

    /** The first page, in the list's first order. */
    public static ListRequest of(Map<String, String> filters) {
        return new ListRequest(filters, Optional.empty(), false, Optional.empty(), ROWS);
    }

    /** The whole list, in its first order. */
    public static ListRequest all() {
        return of(Map.of());
    }

    public ListRequest by(String key) {
        return new ListRequest(filters, Optional.of(key), descending, cursor, size);
    }

    public ListRequest turned(boolean down) {
        return new ListRequest(filters, sort, down, cursor, size);
    }

    public ListRequest from(Optional<String> place) {
        return new ListRequest(filters, sort, descending, place, size);
    }

    public ListRequest rows(int rows) {
        return new ListRequest(filters, sort, descending, cursor, rows);
    }

    Optional<String> filter(String key) {
        return Optional.ofNullable(filters.get(key));
    }
}
