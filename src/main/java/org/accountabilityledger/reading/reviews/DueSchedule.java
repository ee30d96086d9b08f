package org.accountabilityledger.reading.reviews;

import java.util.Optional;
import org.accountabilityledger.accountability.Schedule.Standing;
import org.accountabilityledger.accountability.Schedule;
import org.accountabilityledger.wording.scales.ReviewTerms;

/** How the day by which a review is to report stands today, in figures and in words. */
public record DueSchedule(Standing standing, Optional<Long> days, String words) {

    static DueSchedule of(Schedule schedule) {
        return new DueSchedule(schedule.standing(), schedule.days(), ReviewTerms.of(schedule));
    }

    /** How both days stand: the one that was said first, and the one that counts now. */
    public record Both(DueSchedule original, DueSchedule current) {
    }
}
