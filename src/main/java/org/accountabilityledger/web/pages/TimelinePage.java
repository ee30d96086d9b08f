package org.accountabilityledger.web.pages;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.accountabilityledger.reading.entries.EntryLine;

/** A page of the timeline; {@code next} is the address of the following one, as JSON. */
public record TimelinePage(String by, List<EntryLine> items, String next) {

    /** The following page, for people. */
    @JsonIgnore
    public String nextPage() {
        return next.replaceFirst("\\.json", "");
    }
}
