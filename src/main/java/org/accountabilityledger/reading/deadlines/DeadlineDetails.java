package org.accountabilityledger.reading.deadlines;

import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.timing.ClockBasis;

/**
 * What a reader asks of a deadline beside its day.
 *
 * @param kind what was to be done by then: {@code reply}, {@code commitment}, {@code milestone}, {@code review}
 * @param bodies who was to do it
 * @param basis by what right the clock runs; empty where no clock rule set the day
 * @param dueInWords the day as it was put, where it was put in words
 * @param first the day first set, where this is another one and that one had a calendar day
 * @param firstInWords how that was put, where it was put in words
 * @param stopped whether its clock stands still now
 * @param revision how often the day was changed on the ledger, withdrawals of a change counted: it never falls
 */
record DeadlineDetails(
        String kind, List<InstitutionId> bodies, Optional<ClockBasis> basis, Optional<Words> dueInWords,
        Optional<EdtfDate> first, Optional<Words> firstInWords, boolean stopped, int revision) {
}
