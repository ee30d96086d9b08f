package org.accountabilityledger.web.pages;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.reading.lists.Facets;
import org.accountabilityledger.web.times.Href;

/**
 * A page of a list.
 *
 * @param totals what is counted on all pages
 * @param next the address of the following page, as JSON
 * @param calendar the address of the same as a calendar, where its rows have days
 * @param facets how many rows each choice of each filter would leave, under the other filters that are set
 */
public record ListPage<L, T>(
        List<L> items, @JsonUnwrapped T totals, Href next,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Href> calendar, Facets facets,
        @JsonIgnore Controls controls) {
}
