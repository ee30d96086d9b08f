package org.accountabilityledger.web.pages;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.accountabilityledger.reading.allegations.AllegationLine;

/**
 * A page of the list of allegations.
 *
 * @param count how many there are on all pages
 * @param next the address of the following page, as JSON
 */
public record AllegationsPage(List<AllegationLine> items, long count, String next, @JsonIgnore Controls controls) {
}
