package org.accountabilityledger.reading.lists;

import java.util.List;
import java.util.stream.Collectors;
import org.accountabilityledger.reading.BadQuestion;

/**
 * One way to order a list.
 *
 * @param key its name in an address
 * @param label what it is called on a page
 * @param expression the expression in SQL, of type text, that is ordered by; what has none comes last
 */
public record Sort(String key, String label, String expression) {

    /** The one of that key; refused if there is none. */
    public static Sort of(List<Sort> sorts, String key) {
        return sorts.stream().filter(sort -> sort.key().equals(key)).findFirst()
                .orElseThrow(() -> new BadQuestion("This list is ordered by " + (sorts.size() > 1 ? "one of " : "")
                        + sorts.stream().map(Sort::key).collect(Collectors.joining(", ")) + "."));
    }

    /**
     * A title or a name as a reader orders it, in SQL: by its beginning, for an index and a cursor hold no more.
     *
     * @param column where it stands
     */
    public static String words(String column) {
        return "left(" + column + ", 500) collate reading.letters";
    }

    /** A reference or a number as a reader orders it, in SQL: 2 before 10. */
    public static String letters(String column) {
        return column + " collate reading.letters";
    }
}
