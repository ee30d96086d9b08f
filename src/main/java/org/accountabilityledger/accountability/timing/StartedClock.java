package org.accountabilityledger.accountability.timing;

import java.util.Optional;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Public;
import org.accountabilityledger.accountability.Words;

/**
 * A clock that was started: by which version of which rule, from which day, and the day that follows from it. It is
 * stored with the entry that starts it, so that a later version of the rule changes nothing.
 *
 * @param version of the rule, the one in force on the day of the start
 * @param rolledFrom the last day as it was counted, where it was no working day and moved on to the next one
 * @param counted how the day was found, such as "56 days, beginning with the day of publication"
 */
@Public
public record StartedClock(
        ClockRuleId rule, int version, ClockBasis basis, ClockStart start, EdtfDate startedOn, EdtfDate due,
        Optional<EdtfDate> rolledFrom, Words counted) {
}
