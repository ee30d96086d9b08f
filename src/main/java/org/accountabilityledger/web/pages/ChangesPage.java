package org.accountabilityledger.web.pages;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.reading.changes.Changes;
import org.accountabilityledger.reading.changes.Span;
import org.accountabilityledger.web.times.Href;

/**
 * What changed within a span; of one kind, a page of it.
 *
 * @param asked whether somebody named a moment, or the last thirty days are shown
 * @param kind the one kind that was asked for
 * @param next the address of the following page of that kind, as JSON; null if this is the last
 */
public record ChangesPage(
        Span span, boolean asked, long count, long withdrawn, long files, Optional<String> kind,
        List<Changes.Group> groups, Href next) {

    /** Where one kind of it stands, page by page. */
    @JsonIgnore
    public String only(Changes.Group group) {
        return address() + "&kind=" + group.kind();
    }

    @JsonIgnore
    public String address() {
        return "/changes?from=" + span.from().text() + "&to=" + span.to().text() + "&by=" + by();
    }

    /** The whole ledger at both moments, side by side. */
    @JsonIgnore
    public String comparison() {
        return "/compare/" + span.moments() + "?by=" + by();
    }

    @JsonIgnore
    public String by() {
        return span.valid() ? "valid" : "known";
    }
}
