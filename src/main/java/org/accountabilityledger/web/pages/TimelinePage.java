package org.accountabilityledger.web.pages;

import java.util.List;
import org.accountabilityledger.reading.entries.EntryLine;
import org.accountabilityledger.web.times.Href;

/** A page of the timeline; {@code next} is the address of the following one, as JSON. */
public record TimelinePage(String by, List<EntryLine> items, Href next) {
}
