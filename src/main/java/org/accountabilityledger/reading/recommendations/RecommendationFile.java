package org.accountabilityledger.reading.recommendations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.Verbatim;
import org.accountabilityledger.accountability.recommendation.Adequacy;
import org.accountabilityledger.accountability.recommendation.RecommendationOrigin;
import org.accountabilityledger.accountability.recommendation.Reply;
import org.accountabilityledger.accountability.timing.ChaseStep;
import org.accountabilityledger.reading.commitments.CommitmentItem;
import org.accountabilityledger.reading.duties.DutyLine;
import org.accountabilityledger.reading.entries.EntryLine;
import org.accountabilityledger.reading.figures.Series;
import org.accountabilityledger.reading.standpoint.Attribution;
import org.accountabilityledger.reading.standpoint.Withdrawn;
import org.accountabilityledger.wording.entries.Named;
import org.accountabilityledger.wording.scales.Dated;
import org.accountabilityledger.wording.schedules.ConsultedWords;

/**
 * One recommendation with everything on record about it.
 *
 * @param withdrawn present if the issue was withdrawn, and with it the file
 * @param status how it stands, in one sentence
 * @param series what it is counted by, with each figure as it was said
 * @param issued who issued it, when and on what evidence; absent where the issue was withdrawn
 */
public record RecommendationFile(
        String reference, String title, Optional<Withdrawn> withdrawn, String status, Optional<String> number,
        RecommendationOrigin origin, String originInWords, Optional<Named> issuer, Optional<String> issuedBy,
        Optional<Named> overseer,
        Optional<Named> review, Optional<Attribution> issued, String words, List<Limb> limbs, List<Named> addressees,
        List<Named> namedToDeliver, List<Duty> duties, List<Repetition> repeats, List<Named> repeatedBy,
        Optional<Supersession> supersededBy, List<Named> supersedes, List<Reversal> reversals, List<Series> series,
        List<Ending> endings,
        boolean closed, Optional<LocalDate> consultedUpTo, List<EntryLine> entries) {

    /** A part that is answered on its own. */
    public record Limb(String key, String words) {
    }

    /**
     * One duty with every reply to it and what was promised on it.
     *
     * @param line how it stands now
     * @param reported replies that only somebody else reports
     * @param rulings what issuer or overseer made of a reply
     * @param fellDue what the ledger's clock noted and stands
     * @param moves how the day by which a reply is due was moved
     * @param nothingPromised what is said where it was accepted and no commitment on record arises from it
     */
    public record Duty(DutyLine line, Optional<String> limbWords, List<Given> replies,
            List<Reported> reported, List<Ruling> rulings,
            List<Move> moves, List<Chase> chases, List<FellDue> fellDue, List<CommitmentItem> commitments,
            Optional<String> nothingPromised) {
    }

    /** A reply that somebody else reports of the addressee, who has neither confirmed nor denied it. */
    public record Reported(String inWords, Optional<String> words, Attribution stated) {
    }

    /**
     * One reply.
     *
     * @param doneBy by when the addressee says that what it accepts had been done already
     * @param late whether it came after its day, as far as that was known when it was recorded
     * @param standing whether it is what the addressee says now
     */
    public record Given(Reply reply, String inWords, Optional<String> words, Optional<Dated> doneBy, boolean late,
            boolean standing, Attribution stated) {
    }

    /** What issuer or overseer makes of a reply, or of what was done with none on record; standing while that holds. */
    public record Ruling(Adequacy adequacy, String inWords, Optional<Verbatim> verbatim, String words, boolean ofWhatWasDone,
            boolean standing, Attribution stated) {
    }

    /** How the day of a reply was moved. */
    public record Move(Optional<Dated> from, Dated to, boolean afterExpiry, Attribution stated) {
    }

    /** A step that was taken about a missing reply: a letter, or that its absence was named in public. */
    public record Chase(ChaseStep step, String inWords, Optional<String> words, Attribution stated) {
    }

    /** That the ledger's clock noted the day as passed, as far as sources were consulted then. */
    public record FellDue(Dated due, LocalDate consultedUpTo, Attribution stated) {
    }

    /** What was said, then what was said. */
    public record Reversal(DutyLine duty, Reply said, String saidInWords, Optional<String> saidWords,
            Optional<Attribution> saidStated, Reply then, String thenInWords, Optional<String> reason, Attribution stated) {
    }

    /** An earlier recommendation that this one says again. */
    public record Repetition(Named earlier, Optional<String> words, Attribution stated) {
    }

    /** A later recommendation that took the place of this one. */
    public record Supersession(Named by, String reason, Attribution stated) {
    }

    /** A closing or a reopening, of these duties or of all. */
    public record Ending(boolean closing, String inWords, Optional<Verbatim> verbatim, List<String> duties,
            Optional<String> words, Optional<String> finding, Attribution stated) {
    }

    public String bound() {
        return ConsultedWords.of(consultedUpTo);
    }
}
