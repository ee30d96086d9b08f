package org.accountabilityledger.web.pages;

import java.util.List;
import org.accountabilityledger.reading.duties.DutyLine;
import org.accountabilityledger.web.times.Href;

/** One gap list of duties on pages of its own; {@code next} is the address of the following one, as JSON. */
public record DutyGapPage(String gap, long count, List<DutyLine> items, Href next) implements ShownGaps {
}
