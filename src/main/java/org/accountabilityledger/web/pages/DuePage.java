package org.accountabilityledger.web.pages;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.accountabilityledger.reading.due.DueCounts;
import org.accountabilityledger.reading.due.DueLine;
import org.accountabilityledger.reading.lists.Facets;

/**
 * A page of what is due.
 *
 * @param counts on all pages
 * @param facets how many rows each choice of each filter would leave, under the other filters that are set
 * @param next the address of the following page, as JSON
 * @param calendar the same as a calendar
 */
public record DuePage(
        List<DueLine> items, DueCounts counts, String next, String calendar, Facets facets,
        @JsonIgnore Controls controls) {
}
