package org.accountabilityledger.reading.reviews;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.review.ReviewKind;
import org.accountabilityledger.accountability.review.ReviewStage;
import org.accountabilityledger.wording.entries.Named;
import org.accountabilityledger.wording.scales.Dated;

/**
 * A review as a list shows it.
 *
 * @param begunOn when it was opened, or announced where no opening is on record
 * @param dueUnknown whether it was extended last without naming a day
 * @param daysAfterOriginalDue by how many days, at least, it was reported after the day first set; absent if it may
 *        have been in time
 * @param selfReview whether the ledger notes that a conductor belongs with a subject: a fact, not a verdict
 */
public record ReviewLine(
        String reference, String title, boolean example, Optional<ReviewKind> kind, ReviewStage stage, Optional<Dated> begunOn,
        List<Named> conductedBy, List<Named> directedBy, List<Named> subjects, Optional<DueDay> originalDue,
        Optional<DueDay> currentDue, boolean dueUnknown, DueSchedule.Both schedule, Optional<Dated> reportedOn,
        Optional<Long> daysAfterOriginalDue, boolean selfReview, int findings, long recommendations,
        Optional<LocalDate> consultedUpTo) {
}
