package org.accountabilityledger.reading.slippage;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.MoveTiming;
import org.accountabilityledger.wording.entries.Named;
import org.accountabilityledger.wording.scales.Dated;
import org.accountabilityledger.wording.sentences.DayCountWords;

/**
 * One move of a day as the ledger shows it.
 *
 * @param duty the duty whose reply was to come by that day; absent for a commitment or review
 * @param heldBy whose day it is: owner, addressee or conductors
 * @param days from last day to last day; absent where either is not known
 * @param publishers who published what says so, where no body is named in {@code statedBy}
 * @param afterExpiry whether the day before had passed, on every reading of the dates that stand now
 */
public record SlippageLine(
        Named file, long entry, MoveKind kind, String kindInWords, Optional<String> duty, List<Named> heldBy, Day from,
        Day to, Optional<Long> days, Dated on, Optional<Named> statedBy, List<String> publishers, MoveTiming timing,
        String timingInWords, boolean afterExpiry, Optional<String> reason) {

    /** A day as it was put, in words of its own where there are any; without {@code edtf} where none is known. */
    public record Day(Optional<EdtfDate> edtf, String words) {

        static Day of(String edtf, String inWords, String none) {
            Optional<EdtfDate> day = Optional.ofNullable(edtf).map(EdtfDate::of);
            return new Day(day, Optional.ofNullable(inWords).or(() -> day.map(EdtfDate::inWords)).orElse(none));
        }
    }

    /** "31 days later", or earlier; "not known". */
    @JsonIgnore
    public String daysInWords() {
        return days.map(DayCountWords::moved).orElse("not known");
    }
}
