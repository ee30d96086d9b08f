package org.accountabilityledger.accountability;

import java.util.Optional;

/** Which entry of the file says so, of what date, and who stated it, where somebody is named. */
public record Said(long entry, EdtfDate on, Optional<Speaker> by) {

    /** The body that stated it; empty where somebody did who is none, or publishers. */
    public Optional<InstitutionId> body() {
        return by.flatMap(Speaker::body);
    }

    public static Said in(Entry<?> entry) {
        return new Said(entry.number(), entry.occurredOn(), entry.attestation().statedBy());
    }
}
