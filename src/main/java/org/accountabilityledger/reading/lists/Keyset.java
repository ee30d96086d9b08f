package org.accountabilityledger.reading.lists;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accountabilityledger.reading.BadQuestion;
import org.accountabilityledger.reading.Cursor;

/**
 * The order of a list and the place in it where a page begins: behind a row, told by its sort key and its reference, so
 * that what arrives meanwhile moves no row onto another page. What has no key comes last, in either direction.
 *
 * @param sort the name of the order
 * @param key an SQL expression of type text; may be null
 * @param tie an SQL expression of type text that no two rows share
 */
public record Keyset(String sort, String key, String tie, boolean descending, Optional<Cursor> after) {

    private static final String PRESENT = "1";
    private static final String ABSENT = "0";

    /** @throws BadQuestion if the token is not of a cursor that this order gave */
    public static Keyset of(String sort, String key, String tie, boolean descending, Optional<String> token) {
        return new Keyset(sort, key, tie, descending, token.map(each -> Cursor.read(each, 4)
                .filter(cursor -> cursor.keys().getFirst().equals(mark(sort, descending)))
                .filter(cursor -> List.of(PRESENT, ABSENT).contains(cursor.keys().get(1)))
                .filter(cursor -> cursor.keys().stream().noneMatch(part -> part.indexOf('\0') >= 0))
                .orElseThrow(() -> new BadQuestion("The cursor is not one that this list gave in this order."))));
    }

    /** To be selected with every row. */
    public String columns() {
        return key + " as sort_key, " + tie + " as sort_tie";
    }

    /** The condition that a row comes behind the cursor. */
    public String behind() {
        String beyond = descending ? " < " : " > ";
        String tied = tie + beyond + ":sortTie";
        return after.map(cursor -> present(cursor)
                ? "(" + key + " is null or " + key + beyond + ":sortKey or " + key + " = :sortKey and " + tied + ")"
                : "(" + key + " is null and " + tied + ")").orElse("true");
    }

    /**
     * The same in parts, of which each is read in the order of an index: first the rows that have a key, then, if there
     * is room on the page, those that have none.
     */
    public List<Part> parts() {
        String direction = descending ? " desc" : " asc";
        String beyond = descending ? " < " : " > ";
        String behindKey = after.filter(Keyset::present)
                .map(cursor -> " and (" + key + ", " + tie + ")" + beyond + "(:sortKey, :sortTie)").orElse("");
        String behindTie = after.filter(cursor -> !present(cursor)).map(cursor -> " and " + tie + beyond + ":sortTie")
                .orElse("");
        Part absent = new Part(key + " is null" + behindTie, tie + direction);
        return behindTie.isEmpty()
                ? List.of(new Part(key + " is not null" + behindKey, key + direction + ", " + tie + direction), absent)
                : List.of(absent);
    }

    /** Some of the rows, by a condition in SQL, and their order. */
    public record Part(String condition, String order) {
    }

    public String order() {
        String direction = descending ? " desc" : " asc";
        return "(" + key + ") is null, " + key + direction + ", " + tie + direction;
    }

    public Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        after.ifPresent(cursor -> {
            parameters.put("sortKey", cursor.keys().get(2));
            parameters.put("sortTie", cursor.keys().get(3));
        });
        return parameters;
    }

    /** Where the page that follows a row begins. */
    public Cursor behind(String sortKey, String sortTie) {
        return Cursor.of(mark(sort, descending), sortKey == null ? ABSENT : PRESENT,
                sortKey == null ? "" : sortKey, sortTie);
    }

    private static boolean present(Cursor cursor) {
        return cursor.keys().get(1).equals(PRESENT);
    }

    private static String mark(String sort, boolean descending) {
        return sort + (descending ? " desc" : " asc");
    }
}
