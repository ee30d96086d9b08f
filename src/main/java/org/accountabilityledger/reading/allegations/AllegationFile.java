package org.accountabilityledger.reading.allegations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.ExternalId;
import org.accountabilityledger.accountability.allegation.Conclusion;
import org.accountabilityledger.reading.entries.EntryLine;
import org.accountabilityledger.reading.standpoint.Statement;
import org.accountabilityledger.reading.standpoint.Withdrawn;
import org.accountabilityledger.wording.entries.Named;

/**
 * One allegation, and beside it what each accused body answers.
 *
 * @param status one sentence, bounded by the day up to which sources were consulted
 * @param withdrawn why its raising was withdrawn; absent while it stands
 * @param alleged what is alleged, in full; absent where it was withdrawn
 * @param replies every accused body, and what it or a body that answers for it says
 * @param concerning bodies whose area or work it is about, and whom nobody accuses
 * @param otherAnswers answers of bodies that are not accused, for example of one that it concerns
 * @param reviews what looks into it
 */
public record AllegationFile(
        String reference, String title, String status, Optional<Withdrawn> withdrawn, Optional<Statement> alleged,
        List<Reply> replies, List<Named> concerning, List<Statement> otherAnswers, List<Statement> corroborations,
        List<Referral> referrals, List<Concluded> conclusions, List<Statement> reopenings, List<Named> reviews,
        List<ExternalId> externalIds, Optional<LocalDate> consultedUpTo, List<EntryLine> entries) {

    /** An accused body, and its answers; none on record says only that none is on record. */
    public record Reply(Named body, List<Statement> answers) {
    }

    /** To whom it was referred, and why. */
    public record Referral(Named to, Statement statement) {
    }

    /**
     * What a body that is not accused concluded.
     *
     * @param holds whether the allegation was not looked at again since
     */
    public record Concluded(Conclusion conclusion, Statement statement, boolean holds) {
    }
}
