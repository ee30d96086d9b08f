package org.accountabilityledger.reading.slippage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.MoveTiming;
import org.accountabilityledger.accountability.Words;

/**
 * One move of a day, as the standing entries of its file tell it now.
 *
 * @param subject the duty whose reply was to come by that day; empty for a file as a whole
 * @param heldBy whose day it is: owner, addressee or conductors
 * @param everHeldBy whose day it ever was
 */
record Move(
        Entry<?> entry, MoveKind kind, String subject, Day from, Day to, MoveTiming timing,
        List<InstitutionId> heldBy, List<InstitutionId> everHeldBy, Optional<Words> reason) {

    /** A day as it was put; neither where nobody named one. */
    record Day(Optional<EdtfDate> day, Optional<Words> inWords) {

        static Day of(Optional<EdtfDate> day) {
            return new Day(day, Optional.empty());
        }

        private Optional<LocalDate> last() {
            return day.map(EdtfDate::latest).filter(last -> !last.equals(LocalDate.MAX));
        }
    }

    /** From last day to last day; empty where either is not known. */
    Optional<Long> days() {
        return from.last().flatMap(before -> to.last().map(after -> ChronoUnit.DAYS.between(before, after)));
    }
}
