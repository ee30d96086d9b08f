package org.accountabilityledger.reading.slippage;

import java.util.Map;
import java.util.Optional;

/**
 * Which moves, and in which order.
 *
 * @param institution only moves of a day that this body, or one in its line of succession, has or had to meet as
 *        owner, addressee or conductor, and moves that it made itself: its slug
 */
public record SlippageQuestion(
        Optional<String> institution, Map<SlippageFilter, String> filters, SlippageSort sort, boolean descending,
        Optional<String> cursor, int size) {
}
