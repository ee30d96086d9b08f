package org.accountabilityledger.accountability.recommendation;

import java.util.Optional;
import org.accountabilityledger.accountability.DutyId;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Public;

/** How the day on which one duty's reply is due was moved, and whether that day was surely past by then. */
@Public
public record DueMove(DutyId duty, Optional<EdtfDate> from, EdtfDate to, boolean afterExpiry) {
}
