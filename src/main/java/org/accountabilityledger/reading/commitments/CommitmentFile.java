package org.accountabilityledger.reading.commitments;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.Closing;
import org.accountabilityledger.accountability.Verbatim;
import org.accountabilityledger.accountability.commitment.DeliveryClaim;
import org.accountabilityledger.accountability.commitment.DeliveryFinding;
import org.accountabilityledger.accountability.commitment.ListingChange;
import org.accountabilityledger.accountability.commitment.ListingSeen;
import org.accountabilityledger.accountability.commitment.Outcome;
import org.accountabilityledger.accountability.commitment.Rewording;
import org.accountabilityledger.reading.entries.EntryLine;
import org.accountabilityledger.reading.figures.Series;
import org.accountabilityledger.reading.standpoint.Attribution;
import org.accountabilityledger.reading.standpoint.Withdrawn;
import org.accountabilityledger.wording.entries.Named;
import org.accountabilityledger.wording.sentences.CommitmentSentences;

/**
 * One commitment with everything on record about it.
 *
 * @param item how it stands in the register: its fields come first
 * @param withdrawn present if the making was withdrawn, and with it the file
 * @param status what can be said of it in a few sentences, each with the entry that it rests on
 * @param toClose who could close it and on what, by the rules and the record; of a closed one, how it was and may end
 * @param fellDue what the clock noted of its deadlines, in its own words, and whether it was taken back since
 */
public record CommitmentFile(
        @JsonUnwrapped CommitmentItem item, Optional<Withdrawn> withdrawn, List<Status> status,
        List<Status> toClose,
        Optional<String> office, Optional<String> venue, Optional<Named> overseer, List<Wording> wordings,
        List<Ownership> owners, @JsonProperty("deadlineMoves") List<Deferral> deferrals,
        List<EntryLine> fellDue, List<Series> series, List<Claim> claims, List<Finding> findings, List<Result> outcomes,
        List<Dispute> otherDisputes, List<Milestone> milestones, List<Reversal> reversals,
        List<Supersession> supersededBy, List<Named> supersedes, List<Closure> closings, List<Listing> listings,
        List<SilentChange> silentChanges, List<EntryLine> entries) {

    /** One sentence on how it stands, and what it rests on; nothing where it speaks of what is not on record. */
    public record Status(String sentence, Optional<Attribution> stated) {
    }

    /** The words of the promise from then on. */
    public record Wording(String words, Optional<Rewording> change, String changeInWords, Optional<String> reason,
            Attribution stated) {
    }

    /** Whose promise it is from then on. */
    public record Ownership(Named owner, Optional<String> reason, Attribution stated) {
    }

    /**
     * One move of the deadline.
     *
     * @param moved whether it had passed by then, in words, as far as the dates tell
     */
    public record Deferral(Optional<DeadlineLine> from, DeadlineLine to, Optional<String> reason, boolean afterExpiry,
            String moved, Attribution stated) {
    }

    /** How far the owner says that the delivery is. */
    public record Claim(DeliveryClaim claim, String inWords, Optional<Verbatim> verbatim, String words, Attribution stated) {
    }

    /** How far the promise was found delivered, or what it lacks to be rated, with the assessed body's reply. */
    public record Finding(DeliveryFinding finding, String inWords, Optional<Verbatim> verbatim, Optional<String> missing,
            String words, Attribution stated, List<Dispute> disputes) {
    }

    /** What was found to have come of it, with the assessed body's reply. */
    public record Result(Outcome outcome, String inWords, Optional<Verbatim> verbatim, String words, Attribution stated,
            List<Dispute> disputes) {
    }

    /** What the assessed body says against the assessment of that entry. */
    public record Dispute(long assessment, String words, Attribution stated) {
    }

    /**
     * A step on the way.
     *
     * @param mayBeReached whether it is on record as reached, but perhaps only later than on the day that is asked about
     */
    public record Milestone(String milestone, String words, Optional<DeadlineLine> due, ScheduleLine schedule,
            Optional<Attribution> reached, boolean mayBeReached, Attribution stated) {

        /** What there is to say of a step that is not surely reached. */
        @JsonIgnore
        public String notReached() {
            return CommitmentSentences.notReached(mayBeReached);
        }
    }

    /** What was said, then what was said; the former is missing where its entry was withdrawn since. */
    public record Reversal(Optional<String> said, Optional<Attribution> saidStated, String then, Optional<String> reason,
            Attribution stated) {
    }

    /** Another promise that took the place of this one. */
    public record Supersession(Named by, String reason, Attribution stated) {
    }

    /** That the file was closed, and what opened it again, if anything did. */
    public record Closure(Closing closing, String inWords, Optional<Verbatim> verbatim, String words,
            Optional<Attribution> finding, Attribution stated, Optional<Reopening> reopened) {
    }

    /** That the file was opened again, and why. */
    public record Reopening(String reason, Attribution stated) {
    }

    /** What an observer saw of it in somebody else's register. */
    public record Listing(String register, Optional<Named> keptBy, ListingSeen seen, String inWords,
            Optional<String> title, Optional<String> wording, Optional<Verbatim> mark, Attribution stated) {
    }

    /** What was seen of it in that register, and otherwise on a later day. */
    public record SilentChange(String register, Optional<Named> keptBy, ListingChange kind, String sentence,
            Attribution before, Attribution after) {
    }

    /** Whether there is something to say of these: of a withdrawn file, no absence is told. */
    public boolean says(List<?> parts) {
        return withdrawn.isEmpty() || !parts.isEmpty();
    }

    /** What bounds everything that is not on record. */
    public String bound() {
        return item.bound();
    }
}
