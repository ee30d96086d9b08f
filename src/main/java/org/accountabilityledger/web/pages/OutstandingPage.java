package org.accountabilityledger.web.pages;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.accountabilityledger.reading.duties.DutyLine;
import org.accountabilityledger.reading.lists.Facets;
import org.accountabilityledger.reading.outstanding.BodyCount;
import org.accountabilityledger.reading.outstanding.OutstandingCounts;

/**
 * A page of the replies that are due and not on record.
 *
 * @param counts on all pages
 * @param bodies the same by body, on all pages
 * @param facets how many rows each choice of each filter would leave, under the other filters that are set
 * @param next the address of the following page, as JSON
 */
public record OutstandingPage(
        List<DutyLine> items, OutstandingCounts counts, List<BodyCount> bodies, String next,
        Facets facets,
        @JsonIgnore Controls controls) {
}
