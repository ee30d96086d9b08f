package org.accountabilityledger.accountability.commitment;

import java.util.Optional;
import org.accountabilityledger.accountability.DutyId;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.Public;

/** A duty that a promise arises from, with its addressee and issuer as the ledger knew them when it was recorded. */
@Public
public record Origin(DutyId duty, InstitutionId addressee, Optional<InstitutionId> issuer) {
}
