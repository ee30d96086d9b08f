package org.accountabilityledger.accountability.recommendation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.AnswerReport;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.Closing;
import org.accountabilityledger.accountability.DutyId;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.ExternalId;
import org.accountabilityledger.accountability.Figure;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.LedgerCommand;
import org.accountabilityledger.accountability.MeasureDefinition;
import org.accountabilityledger.accountability.Measurement;
import org.accountabilityledger.accountability.Opening;
import org.accountabilityledger.accountability.Precision;
import org.accountabilityledger.accountability.Proposal;
import org.accountabilityledger.accountability.ReportAnswer;
import org.accountabilityledger.accountability.Verbatim;
import org.accountabilityledger.accountability.Withdrawal;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.review.ReviewId;
import org.accountabilityledger.accountability.timing.ChaseStep;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a recommendation's file. */
public sealed interface RecommendationCommand extends LedgerCommand {

    RecommendationId recommendation();

    @Override
    default RecommendationId file() {
        return recommendation();
    }

    /** A file is opened, tied to others and corrected by what is known of it, not by hearsay. */
    @Override
    default boolean reportable() {
        return !(this instanceof Opening || this instanceof Withdrawal || this instanceof AnswerReport || this instanceof RecordRepetition || this instanceof SupersedeRecommendation);
    }

    /** Records what was recommended, called for or directed, by whom and to whom. */
    record IssueRecommendation(
            @TargetAggregateIdentifier RecommendationId recommendation,
            Attestation attestation,
            RecommendationOrigin origin,
            Optional<ReviewId> review,
            Optional<Words> number,
            Words title,
            Words words,
            List<Limb> limbs,
            List<InstitutionId> addressees,
            boolean addresseeNotNamed,
            List<InstitutionId> namedToDeliver,
            Optional<InstitutionId> overseer,
            Optional<EdtfDate> replyDue,
            Optional<ClockChoice> replyClock,
            List<ExternalId> externalIds,
            boolean example) implements RecommendationCommand, Opening {
    }

    /** Replies to these duties: accepted; where the addressee says that it was done already, on or by which day. */
    record AcceptRecommendation(
            @TargetAggregateIdentifier RecommendationId recommendation,
            Attestation attestation,
            List<DutyId> duties,
            Optional<Words> words,
            Optional<EdtfDate> doneBy) implements RecommendationCommand {
    }

    /** Replies to these duties: accepted in part; the words say which, and {@code doneBy} that it was done already. */
    record AcceptRecommendationInPart(
            @TargetAggregateIdentifier RecommendationId recommendation,
            Attestation attestation,
            List<DutyId> duties,
            Words words,
            Optional<EdtfDate> doneBy) implements RecommendationCommand {
    }

    /** Replies to these duties: accepted in principle. */
    record AcceptRecommendationInPrinciple(
            @TargetAggregateIdentifier RecommendationId recommendation,
            Attestation attestation,
            List<DutyId> duties,
            Optional<Words> words) implements RecommendationCommand {
    }

    /** Replies to these duties: noted, and neither accepted nor rejected. */
    record NoteRecommendation(
            @TargetAggregateIdentifier RecommendationId recommendation,
            Attestation attestation,
            List<DutyId> duties,
            Optional<Words> words) implements RecommendationCommand {
    }

    /** Replies to these duties: under consideration. */
    record HoldReply(
            @TargetAggregateIdentifier RecommendationId recommendation,
            Attestation attestation,
            List<DutyId> duties,
            Optional<Words> words) implements RecommendationCommand {
    }

    /** Replies to these duties: rejected, with reasons, or with none on record. */
    record RejectRecommendation(
            @TargetAggregateIdentifier RecommendationId recommendation,
            Attestation attestation,
            List<DutyId> duties,
            Optional<Words> reasons,
            boolean noReasonOnRecord) implements RecommendationCommand {
    }

    /** Records that these duties were replied to, where what the reply decides is not read or not said. */
    record RecordReply(
            @TargetAggregateIdentifier RecommendationId recommendation,
            Attestation attestation,
            List<DutyId> duties,
            Unread unread,
            Optional<Words> words) implements RecommendationCommand {
    }

    /** Records what a reply says that is on record as not read: with its date, and for a refusal with its reasons. */
    record ReadReply(
            @TargetAggregateIdentifier RecommendationId recommendation,
            Attestation attestation,
            long reads,
            List<DutyId> duties,
            Reply reply,
            Optional<Words> words,
            Optional<EdtfDate> doneBy,
            boolean noReasonOnRecord) implements RecommendationCommand {
    }

    /** Records how many of those addressed had replied by a day, where it is not said which of them. */
    record CountReplies(
            @TargetAggregateIdentifier RecommendationId recommendation,
            Attestation attestation,
            long replied,
            Precision precision,
            Optional<Long> of,
            Optional<Words> words) implements RecommendationCommand {
    }

    /** Takes back what was replied to these duties, and says something else instead. */
    record ReverseReply(
            @TargetAggregateIdentifier RecommendationId recommendation,
            Attestation attestation,
            List<DutyId> duties,
            Reply from,
            Reply to,
            Optional<Words> reason,
            boolean noReasonOnRecord) implements RecommendationCommand {
    }

    /** Says, as issuer or overseer, what the reply to these duties is worth, or with none on record what was done. */
    record RuleOnReply(
            @TargetAggregateIdentifier RecommendationId recommendation,
            Attestation attestation,
            List<DutyId> duties,
            Adequacy adequacy,
            Optional<Verbatim> verbatim,
            Words words,
            boolean noReplyOnRecord) implements RecommendationCommand {
    }

    /** Starts the clock of these duties by a rule, for example on the day on which their addressee received them. */
    record StartReplyClock(
            @TargetAggregateIdentifier RecommendationId recommendation,
            Attestation attestation,
            List<DutyId> duties,
            ClockChoice replyClock) implements RecommendationCommand {
    }

    /** Asks, for an addressee, for more time to reply. */
    record RequestReplyExtension(
            @TargetAggregateIdentifier RecommendationId recommendation,
            Attestation attestation,
            List<DutyId> duties,
            Optional<EdtfDate> until,
            Words reason) implements RecommendationCommand {
    }

    /** Gives more time to reply; with a reason of its own, or that of a request on record. */
    record GrantReplyExtension(
            @TargetAggregateIdentifier RecommendationId recommendation,
            Attestation attestation,
            List<DutyId> duties,
            EdtfDate until,
            Optional<Words> reason,
            boolean noReasonOnRecord) implements RecommendationCommand {
    }

    /** Gives no more time to reply. */
    record RefuseReplyExtension(
            @TargetAggregateIdentifier RecommendationId recommendation,
            Attestation attestation,
            List<DutyId> duties,
            Optional<Words> reason) implements RecommendationCommand {
    }

    /** Stops the clock of these duties: while it stands still, no reply is overdue. */
    record SuspendReplyClock(
            @TargetAggregateIdentifier RecommendationId recommendation,
            Attestation attestation,
            List<DutyId> duties,
            Words reason) implements RecommendationCommand {
    }

    /** Lets the clock run again; where no source says until when, by as many days as it stood still. */
    record ResumeReplyClock(
            @TargetAggregateIdentifier RecommendationId recommendation,
            Attestation attestation,
            List<DutyId> duties,
            Optional<EdtfDate> until) implements RecommendationCommand {
    }

    /** Records that a reply was chased by a first, second or third letter, or its absence named in public. */
    record ChaseReply(
            @TargetAggregateIdentifier RecommendationId recommendation,
            Attestation attestation,
            List<DutyId> duties,
            ChaseStep step,
            Optional<Words> words) implements RecommendationCommand {
    }

    /** Adds something that the recommendation is counted by. */
    record DefineRecommendationMeasure(
            @TargetAggregateIdentifier RecommendationId recommendation,
            Attestation attestation,
            String measure,
            Words name,
            Words unit,
            Optional<BigDecimal> baseline,
            Optional<BigDecimal> target,
            Optional<Words> remark) implements RecommendationCommand, MeasureDefinition {

        public DefineRecommendationMeasure {
            baseline.ifPresent(Figure::requirePrintable);
            target.ifPresent(Figure::requirePrintable);
        }
    }

    /** Records a figure; anybody may state it. */
    record RecordRecommendationMeasurement(
            @TargetAggregateIdentifier RecommendationId recommendation,
            Attestation attestation,
            String measure,
            BigDecimal value,
            Precision precision,
            Optional<BigDecimal> of,
            Optional<Words> words,
            Optional<EdtfDate> forecastFor) implements RecommendationCommand, Measurement {

        public RecordRecommendationMeasurement {
            Figure.requirePrintable(value);
            of.ifPresent(Figure::requirePrintable);
        }
    }

    /** Records that this recommendation says again what an earlier one said. */
    record RecordRepetition(
            @TargetAggregateIdentifier RecommendationId recommendation,
            Attestation attestation,
            RecommendationId earlier,
            Optional<Words> words) implements RecommendationCommand {
    }

    /** Records that a later recommendation took the place of this one. */
    record SupersedeRecommendation(
            @TargetAggregateIdentifier RecommendationId recommendation,
            Attestation attestation,
            RecommendationId by,
            Words reason) implements RecommendationCommand {
    }

    /** Closes these duties, or all of them where none is named. */
    record CloseRecommendation(
            @TargetAggregateIdentifier RecommendationId recommendation,
            Attestation attestation,
            Closing closing,
            Optional<Verbatim> verbatim,
            List<DutyId> duties,
            Optional<Words> words,
            Optional<Words> finding) implements RecommendationCommand {
    }

    /** Opens these duties again, or all of them where none is named. */
    record ReopenRecommendation(
            @TargetAggregateIdentifier RecommendationId recommendation,
            Attestation attestation,
            List<DutyId> duties,
            Words reason) implements RecommendationCommand {
    }

    /** Looks whether a reply fell due with none on record, and whether what was noted of that still holds. */
    record CheckReplyClocks(
            @TargetAggregateIdentifier RecommendationId recommendation,
            Attestation attestation) implements RecommendationCommand, Proposal {
    }

    /** Records what somebody says of a statement that is reported of it: that it said so, did not, or said something else. */
    record AnswerRecommendationReport(
            @TargetAggregateIdentifier RecommendationId recommendation,
            Attestation attestation,
            long entry,
            ReportAnswer answer,
            Optional<Words> words) implements RecommendationCommand, AnswerReport {
    }

    /** Withdraws an entry about a recommendation that was wrong when it was recorded. */
    record WithdrawRecommendationEntry(
            @TargetAggregateIdentifier RecommendationId recommendation,
            Attestation attestation,
            long entry,
            Words reason,
            Optional<Long> replacedBy) implements RecommendationCommand, Withdrawal {
    }
}
