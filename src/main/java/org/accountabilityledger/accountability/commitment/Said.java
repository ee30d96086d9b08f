package org.accountabilityledger.accountability.commitment;

import java.util.Optional;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.InstitutionId;

/** Which entry of the file says so, of what date, and which body stated it, where one is named. */
public record Said(long entry, EdtfDate on, Optional<InstitutionId> by) {

    static Said in(Entry<CommitmentEvent> entry) {
        return new Said(entry.number(), entry.occurredOn(), entry.attestation().statedBy());
    }
}
