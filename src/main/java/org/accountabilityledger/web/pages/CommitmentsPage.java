package org.accountabilityledger.web.pages;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.accountabilityledger.reading.commitments.CommitmentItem;
import org.accountabilityledger.reading.lists.Facets;

/**
 * A page of the commitment register.
 *
 * @param count how many commitments there are on all pages
 * @param facets how many rows each choice of each filter would leave, under the other filters that are set
 * @param next the address of the following page, as JSON
 */
public record CommitmentsPage(List<CommitmentItem> items, long count, String next, Facets facets,
        @JsonIgnore Controls controls) {
}
