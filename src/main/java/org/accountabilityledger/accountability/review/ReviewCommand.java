package org.accountabilityledger.accountability.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.AnswerReport;
import org.accountabilityledger.accountability.Attestation;
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
import org.accountabilityledger.accountability.Withdrawal;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.allegation.AllegationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a review's file. */
public sealed interface ReviewCommand extends LedgerCommand {

    ReviewId review();

    @Override
    default ReviewId file() {
        return review();
    }

    /** A file is opened, tied to others and corrected by what is known of it, not by hearsay. */
    @Override
    default boolean reportable() {
        return !(this instanceof Opening || this instanceof Withdrawal || this instanceof AnswerReport);
    }

    /** Records that a review is to come; who conducts it may not be known yet. */
    record AnnounceReview(
            @TargetAggregateIdentifier ReviewId review,
            Attestation attestation,
            Words title,
            ReviewKind reviewKind,
            List<InstitutionId> commissionedBy,
            List<InstitutionId> conductedBy,
            List<InstitutionId> directedBy,
            List<InstitutionId> subjects,
            Optional<Words> terms,
            Optional<EdtfDate> due,
            Optional<Words> dueInWords,
            List<AllegationId> allegations,
            List<ExternalId> externalIds,
            boolean example) implements ReviewCommand, ReviewBeginning, Opening {
    }

    /** Records that a review began, announced or not. */
    record OpenReview(
            @TargetAggregateIdentifier ReviewId review,
            Attestation attestation,
            Words title,
            ReviewKind reviewKind,
            List<InstitutionId> commissionedBy,
            List<InstitutionId> conductedBy,
            List<InstitutionId> directedBy,
            List<InstitutionId> subjects,
            Optional<Words> terms,
            Optional<EdtfDate> due,
            Optional<Words> dueInWords,
            List<AllegationId> allegations,
            List<ExternalId> externalIds,
            boolean example) implements ReviewCommand, ReviewBeginning, Opening {
    }

    /** Records that a body disputes that the review is independent. */
    record ChallengeIndependence(
            @TargetAggregateIdentifier ReviewId review,
            Attestation attestation,
            Words words) implements ReviewCommand {
    }

    /** Records what who conducts, directs or commissioned it says to that: to the entry with this number, or to all. */
    record AnswerIndependence(
            @TargetAggregateIdentifier ReviewId review,
            Attestation attestation,
            Optional<Long> challenge,
            Words words) implements ReviewCommand {
    }

    /** Records new terms; the old ones stay readable. */
    record ChangeReviewTerms(
            @TargetAggregateIdentifier ReviewId review,
            Attestation attestation,
            Words words,
            Optional<Words> reason) implements ReviewCommand {
    }

    /** Records a later due day, or that it is due later and nobody has said when. */
    record ExtendReview(
            @TargetAggregateIdentifier ReviewId review,
            Attestation attestation,
            Optional<EdtfDate> to,
            Optional<Words> toInWords,
            Optional<Words> reason,
            boolean noReasonOnRecord) implements ReviewCommand {
    }

    /** Records that other bodies conduct and direct it from then on. */
    record TransferReview(
            @TargetAggregateIdentifier ReviewId review,
            Attestation attestation,
            List<InstitutionId> conductedBy,
            List<InstitutionId> directedBy,
            Words reason) implements ReviewCommand {
    }

    /** Records what the review found, under a key that is its own in this file; a caveat stays with it. */
    record PublishFinding(
            @TargetAggregateIdentifier ReviewId review,
            Attestation attestation,
            String finding,
            Words title,
            Words words,
            Optional<Words> caveat,
            List<InstitutionId> concerning,
            List<Figure> figures) implements ReviewCommand {
    }

    /** Records what a body that a finding is about says to it. */
    record AnswerFinding(
            @TargetAggregateIdentifier ReviewId review,
            Attestation attestation,
            String finding,
            Words words) implements ReviewCommand {
    }

    /** Records that the review reported; an interim report does not end its time. */
    record ReportReview(
            @TargetAggregateIdentifier ReviewId review,
            Attestation attestation,
            Words title,
            Optional<Words> summary,
            List<Figure> figures,
            boolean interim) implements ReviewCommand {
    }

    /** Records that the review ended, what it came to in figures, and whose figures they are. */
    record CloseReview(
            @TargetAggregateIdentifier ReviewId review,
            Attestation attestation,
            Words words,
            List<Figure> results,
            Optional<Words> attribution) implements ReviewCommand {
    }

    /** Adds something that the review is counted by. */
    record DefineReviewMeasure(
            @TargetAggregateIdentifier ReviewId review,
            Attestation attestation,
            String measure,
            Words name,
            Words unit,
            Optional<BigDecimal> baseline,
            Optional<BigDecimal> target,
            Optional<Words> remark) implements ReviewCommand, MeasureDefinition {

        public DefineReviewMeasure {
            baseline.ifPresent(Figure::requirePrintable);
            target.ifPresent(Figure::requirePrintable);
        }
    }

    /** Records a figure; anybody may state it. */
    record RecordReviewMeasurement(
            @TargetAggregateIdentifier ReviewId review,
            Attestation attestation,
            String measure,
            BigDecimal value,
            Precision precision,
            Optional<BigDecimal> of,
            Optional<Words> words,
            Optional<EdtfDate> forecastFor) implements ReviewCommand, Measurement {

        public RecordReviewMeasurement {
            Figure.requirePrintable(value);
            of.ifPresent(Figure::requirePrintable);
        }
    }

    /** Records that a closed review goes on. */
    record ReopenReview(
            @TargetAggregateIdentifier ReviewId review,
            Attestation attestation,
            Words reason) implements ReviewCommand {
    }

    /** Proposes that a day by which the review was to report may have passed, or that what was noted of one fell. */
    record CheckReviewClock(
            @TargetAggregateIdentifier ReviewId review,
            Attestation attestation) implements ReviewCommand, Proposal {
    }

    /** Records what somebody says of a statement that is reported of it: that it said so, did not, or said something else. */
    record AnswerReviewReport(
            @TargetAggregateIdentifier ReviewId review,
            Attestation attestation,
            long entry,
            ReportAnswer answer,
            Optional<Words> words) implements ReviewCommand, AnswerReport {
    }

    /** Withdraws an entry about a review that was wrong when it was recorded. */
    record WithdrawReviewEntry(
            @TargetAggregateIdentifier ReviewId review,
            Attestation attestation,
            long entry,
            Words reason,
            Optional<Long> replacedBy) implements ReviewCommand, Withdrawal {
    }
}
