package org.accountabilityledger.wording.entries;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourceArchived;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourceRegistered;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourceWithdrawn;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourcesConsulted;
import org.accountabilityledger.accountability.review.ReviewEvent.SelfReviewNoted;

/** Tells who says an entry: a body, the publishers of what is cited, or the ledger, for what is an act of its own. */
public final class Speaker {

    private static final String FELL_DUE = "-fell-due";
    private static final String ITSELF = "noted by the ledger itself";

    private Speaker() {
    }

    /** "corrected by C", "noted by the clock": what nobody in the world did; empty for all else. */
    private static Optional<String> ofTheLedger(LedgerEvent event, String name, String actor) {
        if (event.withdraws() > 0) {
            return Optional.of("corrected by " + actor);
        }
        return switch (event) {
            case SourceRegistered _ -> Optional.of("registered by " + actor);
            case SourceArchived _ -> Optional.of("archived by " + actor);
            case SourceWithdrawn _ -> Optional.of("set aside by " + actor);
            case SourcesConsulted _ -> Optional.of("checked by " + actor);
            case SelfReviewNoted _ -> Optional.of(ITSELF);
            case LedgerEvent _ when name.endsWith(FELL_DUE) -> Optional.of("noted by the clock");
            case LedgerEvent uncited when uncited.attestation().statedBy().isEmpty()
                    && uncited.attestation().citations().isEmpty() -> Optional.of(ITSELF);
            default -> Optional.empty();
        };
    }

    /** @param name the published name of the event */
    public static String inWords(LedgerEvent event, String name, String actor, Optional<Named> statedBy,
            List<Cited> citations) {
        return ofTheLedger(event, name, actor).or(() -> statedBy.map(body -> "stated by " + body.title()))
                .orElseGet(() -> "as reported by " + citations.stream().map(Cited::publisher).distinct()
                        .collect(Collectors.joining(", ")));
    }
}
