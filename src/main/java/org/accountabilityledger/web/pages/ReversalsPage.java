package org.accountabilityledger.web.pages;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.accountabilityledger.reading.reversals.ReversalLine;

/**
 * A page of the list of reversals.
 *
 * @param count how many there are on all pages
 * @param next the address of the following page, as JSON
 */
public record ReversalsPage(List<ReversalLine> items, long count, String next, @JsonIgnore Controls controls) {
}
