package org.accountabilityledger.accountability.evidence;

import static org.accountabilityledger.accountability.Lists.plus;

import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourceArchived;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourceRegistered;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourceWithdrawn;

/** A source as its standing entries make it. */
public record SourceState(
        Optional<SourceRegistered> registered,
        List<SourceArchived> copies,
        Optional<SourceWithdrawn> withdrawn) {

    public static final SourceState EMPTY = new SourceState(Optional.empty(), List.of(), Optional.empty());

    public SourceState evolve(Entry<EvidenceEvent> entry) {
        return switch (entry.event()) {
            case SourceRegistered event -> new SourceState(Optional.of(event), copies, withdrawn);
            case SourceArchived event -> new SourceState(registered, plus(copies, event), withdrawn);
            case SourceWithdrawn event -> new SourceState(registered, copies, Optional.of(event));
            default -> this;
        };
    }

    /** Whether it is on the ledger and can be cited. */
    public boolean standing() {
        return registered.isPresent() && withdrawn.isEmpty();
    }
}
