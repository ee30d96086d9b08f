package org.accountabilityledger.reading.lists;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.accountabilityledger.reading.BadQuestion;

/** One way to order a list; the constant's name, in lower case, is its name in an address. */
public interface Order {

    /**
     * What an order is.
     *
     * @param label what it is called on a page
     * @param expression the expression in SQL that is ordered by
     */
    record By(String label, String expression) {
    }

    By by();

    String name();

    /**
     * A title or a name as a reader orders it, in SQL: by its beginning, for an index and a cursor hold no more.
     *
     * @param column where it stands
     */
    static String words(String column) {
        return "left(" + column + ", 500) collate reading.letters";
    }

    default String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    default String label() {
        return by().label();
    }

    default String expression() {
        return by().expression();
    }

    /** The order of that name; refused if there is none. */
    static <O extends Order> O of(O[] orders, String key) {
        return Arrays.stream(orders).filter(order -> order.key().equals(key)).findFirst()
                .orElseThrow(() -> new BadQuestion("This list is ordered by one of "
                        + Arrays.stream(orders).map(Order::key).collect(Collectors.joining(", ")) + "."));
    }
}
