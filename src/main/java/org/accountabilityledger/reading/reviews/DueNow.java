package org.accountabilityledger.reading.reviews;

import java.time.LocalDate;
import java.util.Optional;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Schedule;
import org.accountabilityledger.accountability.review.ReviewState;
import org.accountabilityledger.reading.standpoint.Heirs;

/** How the days by which a review is to report stand, straight from its state, while somebody conducts it. */
record DueNow(ReviewState state, Heirs heirs, Optional<LocalDate> consultedUpTo) {

    Schedule original() {
        return state.againstOriginalDue(heirs.day(), consultedUpTo).ended(ended());
    }

    Schedule current() {
        return state.againstCurrentDue(heirs.day(), consultedUpTo).ended(ended());
    }

    private Optional<EdtfDate> ended() {
        return heirs.end(state.remit().conductors());
    }
}
