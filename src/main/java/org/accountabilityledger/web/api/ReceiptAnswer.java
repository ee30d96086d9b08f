package org.accountabilityledger.web.api;

import java.time.Instant;
import java.util.List;
import org.accountabilityledger.access.Receipt;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.web.Addresses;

/**
 * A receipt as the API gives it: the entries with both their times, and links that wait for the pages to show them.
 */
record ReceiptAnswer(String file, long version, List<RecordedEntry> entries, Links links) {

    /** @param entry names it for good: kind, reference and number */
    record RecordedEntry(String entry, String event, long position, EdtfDate occurredOn, Instant recordedAt) {
    }

    record Links(String self, String json, String timeline) {
    }

    static ReceiptAnswer of(Receipt receipt) {
        String wait = "?after=" + receipt.position();
        String page = Addresses.of(receipt.file());
        return new ReceiptAnswer(receipt.file().name(), receipt.version(),
                receipt.entries().stream().map(line -> new RecordedEntry(receipt.file().name() + "/" + line.number(),
                        line.name(), line.position(), line.occurredOn(), line.recordedAt())).toList(),
                new Links(page + wait, page + ".json" + wait, "/timeline" + wait));
    }
}
