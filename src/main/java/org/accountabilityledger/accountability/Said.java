package org.accountabilityledger.accountability;

import java.util.Optional;

/** Which entry of the file says so, of what date, and which body stated it, where one is named. */
public record Said(long entry, EdtfDate on, Optional<InstitutionId> by) {

    public static Said in(Entry<?> entry) {
        return new Said(entry.number(), entry.occurredOn(), entry.attestation().statedBy());
    }
}
