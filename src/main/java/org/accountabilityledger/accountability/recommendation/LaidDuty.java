package org.accountabilityledger.accountability.recommendation;

import java.util.Optional;
import org.accountabilityledger.accountability.DutyId;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.Public;

/** A duty as the recommendation laid it: on whom, for which limb, and as a member of which group addressed. */
@Public
public record LaidDuty(
        DutyId duty,
        InstitutionId addressee,
        Optional<String> limb,
        Optional<InstitutionId> group) {
}
