package org.accountabilityledger.reading.sources;

import java.util.Optional;
import org.accountabilityledger.accountability.evidence.SourceKind;
import org.accountabilityledger.wording.scales.Dated;

/**
 * A source as a list shows it.
 *
 * @param withdrawn why it is not to be relied on any more; absent while it stands
 * @param entries how many entries of other files point to it, withdrawn ones included
 */
public record SourceLine(
        String reference, String publisher, String title, Dated publishedOn, SourceKind kind,
        Optional<String> address, Optional<String> withdrawn, Optional<String> sha256, long entries,
        boolean example) {
}
