package org.accountabilityledger.web.pages;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.accountabilityledger.reading.duties.DutyLine;
import org.accountabilityledger.reading.lists.Facets;

/**
 * A page of the duties to answer.
 *
 * @param count on all pages
 * @param facets how many rows each choice of each filter would leave, under the other filters that are set
 * @param next the address of the following page, as JSON
 */
public record DutiesPage(List<DutyLine> items, long count, String next, Facets facets, @JsonIgnore Controls controls) {
}
