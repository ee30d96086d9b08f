package org.accountabilityledger.culprits.exchange;

import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourceArchived;
import org.accountabilityledger.journal.LedgerJson;
import org.accountabilityledger.journal.StoredEntry;

class ReadsPastTheUpcasters {

    SourceArchived archived(StoredEntry entry) {
        return LedgerJson.mapper().readValue(entry.payload(), SourceArchived.class);
    }
}
