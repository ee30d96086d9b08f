package org.accountabilityledger.reading.entries;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourceArchived;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourceRegistered;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourceWithdrawn;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourcesConsulted;
import org.accountabilityledger.accountability.review.ReviewEvent.SelfReviewNoted;
import org.accountabilityledger.journal.Recorded;

/** Tells who says an entry: a body, the publishers of what is cited, or the ledger, for what is an act of its own. */
final class Speaker {

    private static final String FELL_DUE = "-fell-due";
    private static final String ITSELF = "noted by the ledger itself";

    private Speaker() {
    }

    /** "corrected by C", "noted by the clock": what nobody in the world did; empty for all else. */
    static Optional<String> ofTheLedger(Recorded entry) {
        if (entry.event().withdraws() > 0) {
            return Optional.of("corrected by " + entry.actor());
        }
        return switch (entry.event()) {
            case SourceRegistered _ -> Optional.of("registered by " + entry.actor());
            case SourceArchived _ -> Optional.of("archived by " + entry.actor());
            case SourceWithdrawn _ -> Optional.of("set aside by " + entry.actor());
            case SourcesConsulted _ -> Optional.of("checked by " + entry.actor());
            case SelfReviewNoted _ -> Optional.of(ITSELF);
            case LedgerEvent _ when entry.name().endsWith(FELL_DUE) -> Optional.of("noted by the clock");
            case LedgerEvent uncited when uncited.attestation().statedBy().isEmpty()
                    && uncited.attestation().citations().isEmpty() -> Optional.of(ITSELF);
            default -> Optional.empty();
        };
    }

    static String inWords(Recorded entry, Optional<Named> statedBy, List<Cited> citations) {
        return ofTheLedger(entry).or(() -> statedBy.map(body -> "stated by " + body.title()))
                .orElseGet(() -> "as reported by " + citations.stream().map(Cited::publisher).distinct()
                        .collect(Collectors.joining(", ")));
    }
}
