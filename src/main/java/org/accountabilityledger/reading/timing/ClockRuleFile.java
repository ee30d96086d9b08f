package org.accountabilityledger.reading.timing;

import java.util.List;
import org.accountabilityledger.reading.entries.EntryLine;

/** One clock rule: its versions that stand, in the order in which they begin, and every entry. */
public record ClockRuleFile(
        String reference, String title, boolean repealed, List<ClockRuleVersion> versions, List<EntryLine> entries) {
}
