package org.accountabilityledger.reading.outstanding;

import java.util.List;

/**
 * How many replies are outstanding on all pages.
 *
 * @param bodies the same by body
 */
public record OutstandingTotals(OutstandingCounts counts, List<BodyCount> bodies) {
}
