package org.accountabilityledger.web.pages;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.accountabilityledger.reading.institutions.InstitutionLine;

/**
 * A page of the list of institutions.
 *
 * @param count how many there are on all pages
 * @param next the address of the following page, as JSON
 */
public record InstitutionsPage(List<InstitutionLine> items, long count, String next, @JsonIgnore Controls controls) {
}
