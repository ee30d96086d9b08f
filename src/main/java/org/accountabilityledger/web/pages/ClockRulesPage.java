package org.accountabilityledger.web.pages;

import java.util.List;
import org.accountabilityledger.reading.timing.ClockRuleLine;

/** All clock rules. */
public record ClockRulesPage(List<ClockRuleLine> items) {
}
