package org.accountabilityledger.reading.recommendations;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.recommendation.RecommendationOrigin;
import org.accountabilityledger.reading.duties.DutyLine;
import org.accountabilityledger.wording.entries.Named;
import org.accountabilityledger.wording.scales.Dated;
import org.accountabilityledger.wording.schedules.ConsultedWords;

/**
 * One recommendation in the list.
 *
 * @param issuer the body that issued it; absent where somebody did who is none
 * @param issuedBy who did then: an office, a person who acted in one, or somebody by a role
 * @param addresseeNamed whether the sources say whom it is addressed to
 * @param addressees how many bodies were addressed
 * @param replies how many duties have each reply
 * @param commitments how many standing commitments arise from its duties
 */
public record RecommendationItem(
        String reference, Optional<String> number, String title, boolean standing, boolean example, RecommendationOrigin origin,
        String originInWords, Optional<Named> issuer, Optional<String> issuedBy, Optional<Named> review, Dated issuedOn,
        boolean addresseeNamed, long addressees,
        List<Replies> replies, long commitments, boolean closed, Optional<LocalDate> consultedUpTo,
        List<DutyLine> duties) {

    /** How many duties have this reply, or this absence of one. */
    public record Replies(String reply, String inWords, long duties) {
    }

    @JsonIgnore
    public String bound() {
        return ConsultedWords.of(consultedUpTo);
    }
}
