package org.accountabilityledger.reading.scorecards;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accountabilityledger.wording.English;
import org.accountabilityledger.wording.sentences.DayCountWords;

/**
 * What is counted of one body: what it promised, how its deadlines moved, what it replied. There is no single mark.
 *
 * @param counts everything that is counted, whole and parts
 * @param times how long its replies took
 */
public record Scorecard(Map<Tally, Long> counts, ReplyTimes times) {

    /**
     * From the day of a recommendation to the first reply.
     *
     * @param counted of how many replies both days are known exactly
     * @param medianDays absent where there are none
     */
    public record ReplyTimes(long counted, Optional<Double> medianDays) {

        /** "a median of 21 days, of 4 replies of which both days are known exactly". */
        public String inWords() {
            return medianDays.map(days -> DayCountWords.median(days, days) + ", of " + English.count(counted, "reply", "replies") + " of which both days are known exactly")
                    .orElse("not known: of no reply are both days known exactly");
        }
    }

    /**
     * The same at the end of a quarter.
     *
     * @param counted absent where the body was not on the ledger by then
     */
    public record Quarter(LocalDate end, Optional<Scorecard> counted) {
    }

    /**
     * Now, and at the end of each of the last quarters.
     *
     * @param known as the ledger knew it at that time: what was recorded since is not in it
     * @param stood as it stood at that time by what the ledger knows now
     */
    public record Series(Scorecard now, List<Quarter> known, List<Quarter> stood) {
    }

    @JsonIgnore
    public long of(Tally tally) {
        return counts.getOrDefault(tally, 0L);
    }

    /** Whether there is nothing to count. */
    @JsonIgnore
    public boolean nothing() {
        return counts.values().stream().allMatch(count -> count == 0);
    }
}
