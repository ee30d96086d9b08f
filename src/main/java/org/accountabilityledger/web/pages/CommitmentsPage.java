package org.accountabilityledger.web.pages;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.accountabilityledger.reading.commitments.CommitmentItem;

/**
 * A page of the commitment register.
 *
 * @param count how many commitments there are on all pages
 * @param next the address of the following page, as JSON
 */
public record CommitmentsPage(List<CommitmentItem> items, long count, String next, @JsonIgnore Controls controls) {
}
