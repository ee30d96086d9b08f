package org.accountabilityledger.accountability;

import java.util.Optional;

/** The duty of one addressee to answer a recommendation, and whom it was laid by. */
public record Duty(DutyId id, InstitutionId addressee, Optional<InstitutionId> issuer) {
}
