package org.accountabilityledger.reading.commitments;

import java.util.Optional;
import org.accountabilityledger.accountability.Schedule.Standing;
import org.accountabilityledger.accountability.Schedule;
import org.accountabilityledger.wording.schedules.ScheduleWords;

/** How one deadline stands today, in figures and in words. */
public record ScheduleLine(Standing standing, Optional<Long> days, String words) {

    static ScheduleLine of(Schedule schedule) {
        return new ScheduleLine(schedule.standing(), schedule.days(), ScheduleWords.of(schedule));
    }

    /** How both deadlines stand: the one that the promise was made with, and the one that counts now. */
    public record Both(ScheduleLine original, ScheduleLine current) {

        /** The one that counts now, and beside it the one first set where that is another. */
        public String inShort() {
            return original.words.equals(current.words) ? current.words
                    : ScheduleWords.both(current.words, original.words);
        }
    }
}
