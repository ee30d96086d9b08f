package org.accountabilityledger.reading.links;

import java.util.Optional;
import org.accountabilityledger.accountability.Closing;
import org.accountabilityledger.accountability.recommendation.Reply;
import org.accountabilityledger.accountability.recommendation.ReplyStanding;
import org.accountabilityledger.reading.entries.Named;
import org.accountabilityledger.reading.words.DateWords;

/**
 * One duty to answer, as a page of its addressee or its review shows it.
 *
 * @param reference names the duty
 * @param group the group as whose member the addressee has this duty
 * @param reply absent where no reply is on record
 * @param words how the reply stands, bounded by the day up to which sources were consulted
 */
public record DutyLine(
        String reference, Named recommendation, Named addressee, Optional<String> limb, Optional<Named> group,
        Optional<Reply> reply, Optional<DateWords> repliedOn, ReplyStanding standing, String words,
        Optional<DateWords> originalDue, Optional<DateWords> currentDue, Optional<DateWords> consultedUpTo,
        Optional<Closing> closing) {
}
