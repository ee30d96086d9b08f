package org.accountabilityledger.accountability.recommendation;

import org.accountabilityledger.accountability.DutyId;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Public;

/**
 * To which day the reply to one duty was moved. From which, and whether that had passed, follows from what stands: an
 * earlier move may be found late.
 */
@Public
public record DueMove(DutyId duty, EdtfDate to) {
}
