package org.accountabilityledger.reading.commitments;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.Closing;
import org.accountabilityledger.accountability.commitment.DeliveryClaim;
import org.accountabilityledger.accountability.commitment.DeliveryFinding;
import org.accountabilityledger.accountability.commitment.Outcome;
import org.accountabilityledger.reading.duties.DutyLine;
import org.accountabilityledger.reading.figures.MeasureLine;
import org.accountabilityledger.wording.entries.Named;
import org.accountabilityledger.wording.scales.Dated;
import org.accountabilityledger.wording.schedules.ConsultedWords;

/**
 * One commitment in the register, with its five scales, its deadlines and what it is counted by.
 *
 * @param owner whose promise it is, as recorded last
 * @param ownerNow the successor of that body today, or the same
 * @param ownerEndedOn when that one ended, where nobody is on record in its place
 * @param madeBy whose promise it was when it was made
 * @param reply of the duties that it arises from, {@code DIFFERING} where they are not alike; absent where there is no
 *              recommendation behind it
 * @param adequacy of those replies, likewise
 * @param findingDisputed whether the assessed body disputes that finding; its words stand on the page of the file
 * @param turnedAwayOn when the promise was last turned away from, if it was
 */
public record CommitmentItem(
        String reference, String title, boolean standing, boolean example, Named owner, Named ownerNow,
        Optional<Dated> ownerEndedOn, Named madeBy, Dated madeOn,
        Optional<String> reply, String replyInWords, Optional<String> adequacy, String adequacyInWords,
        Optional<DeliveryClaim> claim, String claimInWords, Optional<Dated> claimedOn,
        Optional<DeliveryFinding> finding, String findingInWords, Optional<Dated> foundOn, boolean findingDisputed,
        Optional<Outcome> outcome, String outcomeInWords, Optional<Dated> outcomeOn, boolean outcomeDisputed,
        Optional<Dated> turnedAwayOn,
        Optional<DeadlineLine> originalDue, Optional<DeadlineLine> currentDue, int deferrals,
        ScheduleLine.Both schedule, Optional<Closed> closed, Optional<LocalDate> consultedUpTo, List<DutyLine> duties,
        List<MeasureLine> measures) {

    /** For which reason the file was closed, and when. */
    public record Closed(Closing closing, String words, Dated on) {
    }

    /** What bounds everything that is not on record. */
    @JsonIgnore
    public String bound() {
        return ConsultedWords.of(consultedUpTo);
    }

    @JsonIgnore
    public boolean changedHands() {
        return !owner.reference().equals(ownerNow.reference()) || !owner.reference().equals(madeBy.reference());
    }
}
