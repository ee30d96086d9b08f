package org.accountabilityledger.web.pages;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.journal.Moment;
import org.accountabilityledger.reading.times.Standpoint;
import org.springframework.stereotype.Component;

/** Names each feed for good, at whatever address the ledger is read: by when its first entry was recorded. */
@Component
class FeedIds {

    private final Journal journal;

    FeedIds(Journal journal) {
        this.journal = journal;
    }

    /** The name of the feed with that address within the ledger. */
    String of(String address) {
        Instant begun = journal.upTo(1).map(Moment::recordedAt).orElse(Instant.EPOCH);
        String examples = Standpoint.taken().examples() ? " with examples" : "";
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("feed " + address + examples + " " + begun)
                .getBytes(StandardCharsets.UTF_8));
    }
}
