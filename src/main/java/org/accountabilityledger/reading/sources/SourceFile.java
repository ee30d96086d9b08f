package org.accountabilityledger.reading.sources;

import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.ExternalId;
import org.accountabilityledger.accountability.evidence.SourceKind;
import org.accountabilityledger.reading.entries.EntryLine;
import org.accountabilityledger.wording.scales.Dated;

/**
 * One source: what it is, which copies were kept, whether it still stands, and what rests on it.
 *
 * @param withdrawn why it is not to be relied on any more; absent while it stands
 * @param entries its own history
 * @param citedBy the newest entries of other files that point to it
 * @param more whether there are older ones
 */
public record SourceFile(
        String reference, String publisher, String title, Dated publishedOn, SourceKind kind,
        Optional<String> address, List<ExternalId> externalIds, List<Copy> copies, Optional<Withdrawn> withdrawn,
        List<EntryLine> entries, List<EntryLine> citedBy, boolean more) {

    /** The address, where a browser may follow it: on the web, and nowhere else. */
    public Optional<String> link() {
        return address.filter(each -> each.matches("(?i)https?://.*"));
    }

    /** A copy that was kept: its digest tells whether a copy in hand is the same. */
    public record Copy(String sha256, String mediaType, long sizeInBytes, Dated keptOn) {
    }

    /** Since when and why a source is not to be relied on any more. */
    public record Withdrawn(Dated on, String reason) {
    }
}
