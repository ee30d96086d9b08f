package org.accountabilityledger.accountability.commitment;

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
import org.accountabilityledger.accountability.Measure;
import org.accountabilityledger.accountability.MeasureDefinition;
import org.accountabilityledger.accountability.Measurement;
import org.accountabilityledger.accountability.Opening;
import org.accountabilityledger.accountability.Precision;
import org.accountabilityledger.accountability.Proposal;
import org.accountabilityledger.accountability.ReportAnswer;
import org.accountabilityledger.accountability.Verbatim;
import org.accountabilityledger.accountability.Withdrawal;
import org.accountabilityledger.accountability.Words;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a commitment's file. */
public sealed interface CommitmentCommand extends LedgerCommand {

    CommitmentId commitment();

    @Override
    default CommitmentId file() {
        return commitment();
    }

    /** A file is opened, tied to others and corrected by what is known of it, not by hearsay. */
    @Override
    default boolean reportable() {
        return !(this instanceof Opening || this instanceof Withdrawal || this instanceof AnswerReport
                || this instanceof SupersedeCommitment || this instanceof ObserveListing);
    }

    /** Records a promise: whose it is, its words, what it arises from, when it is due and how it is counted. */
    record MakeCommitment(
            @TargetAggregateIdentifier CommitmentId commitment,
            Attestation attestation,
            Words title,
            InstitutionId owner,
            Optional<Words> office,
            Optional<Words> venue,
            Words words,
            List<DutyId> arisingFrom,
            Optional<InstitutionId> overseer,
            Optional<EdtfDate> due,
            Optional<Words> dueInWords,
            List<Measure> measures,
            List<ExternalId> externalIds,
            boolean example) implements CommitmentCommand, Opening {
    }

    /** Records that the promise was put in other words, and what that did to it. */
    record RewordCommitment(
            @TargetAggregateIdentifier CommitmentId commitment,
            Attestation attestation,
            Words words,
            Rewording change,
            Optional<Words> reason) implements CommitmentCommand {
    }

    /** Records a step on the way, and when it is due. */
    record SetMilestone(
            @TargetAggregateIdentifier CommitmentId commitment,
            Attestation attestation,
            String milestone,
            Words words,
            Optional<EdtfDate> due,
            Optional<Words> dueInWords) implements CommitmentCommand {
    }

    /** Records that a step was reached. */
    record ReachMilestone(
            @TargetAggregateIdentifier CommitmentId commitment,
            Attestation attestation,
            String milestone) implements CommitmentCommand {
    }

    /** Records that the deadline was moved to a later day, to one that is known in words only, or that nobody named. */
    record DeferDeadline(
            @TargetAggregateIdentifier CommitmentId commitment,
            Attestation attestation,
            Optional<EdtfDate> to,
            Optional<Words> toInWords,
            Optional<Words> reason,
            boolean noReasonOnRecord) implements CommitmentCommand {
    }

    /** Records how far the owner says the delivery is; completion is claimed by {@link ClaimFulfilment}. */
    record ReportProgress(
            @TargetAggregateIdentifier CommitmentId commitment,
            Attestation attestation,
            DeliveryClaim claim,
            Optional<Verbatim> verbatim,
            Words words) implements CommitmentCommand {
    }

    /** Adds something to count the promise by that was not promised with it. */
    record DefineMeasure(
            @TargetAggregateIdentifier CommitmentId commitment,
            Attestation attestation,
            String measure,
            Words name,
            Words unit,
            Optional<BigDecimal> baseline,
            Optional<BigDecimal> target,
            Optional<Words> remark) implements CommitmentCommand, MeasureDefinition {

        public DefineMeasure {
            baseline.ifPresent(Figure::requirePrintable);
            target.ifPresent(Figure::requirePrintable);
        }
    }

    /** Records a figure; anybody may state it. */
    record RecordMeasurement(
            @TargetAggregateIdentifier CommitmentId commitment,
            Attestation attestation,
            String measure,
            BigDecimal value,
            Precision precision,
            Optional<BigDecimal> of,
            Optional<Words> words,
            Optional<EdtfDate> forecastFor) implements CommitmentCommand, Measurement {

        public RecordMeasurement {
            Figure.requirePrintable(value);
            of.ifPresent(Figure::requirePrintable);
        }
    }

    /** Records that the owner says the promise is kept. */
    record ClaimFulfilment(
            @TargetAggregateIdentifier CommitmentId commitment,
            Attestation attestation,
            Optional<Verbatim> verbatim,
            Words words) implements CommitmentCommand {
    }

    /** Records what an independent body finds of the delivery; what cannot be rated names what is missing. */
    record AssessDelivery(
            @TargetAggregateIdentifier CommitmentId commitment,
            Attestation attestation,
            DeliveryFinding finding,
            Optional<Verbatim> verbatim,
            List<MissingElement> missing,
            Words words) implements CommitmentCommand {
    }

    /** Records what an independent body finds to have come of the promise. */
    record AssessOutcome(
            @TargetAggregateIdentifier CommitmentId commitment,
            Attestation attestation,
            Outcome outcome,
            Optional<Verbatim> verbatim,
            Words words) implements CommitmentCommand {
    }

    /** Records that the assessed body disputes a finding. */
    record DisputeAssessment(
            @TargetAggregateIdentifier CommitmentId commitment,
            Attestation attestation,
            long assessment,
            Words words) implements CommitmentCommand {
    }

    /** Records what an observer saw of the promise in somebody else's register: that is no claim of its owner. */
    record ObserveListing(
            @TargetAggregateIdentifier CommitmentId commitment,
            Attestation attestation,
            Words register,
            Optional<InstitutionId> keptBy,
            ListingSeen seen,
            Optional<Words> title,
            Optional<Words> wording,
            Optional<Verbatim> mark) implements CommitmentCommand {
    }

    /** Records that the promise became another body's. */
    record TransferCommitment(
            @TargetAggregateIdentifier CommitmentId commitment,
            Attestation attestation,
            InstitutionId to,
            Words reason) implements CommitmentCommand {
    }

    /** Records that the promise was turned away from: which words of it, and what was said instead. */
    record ReverseCommitment(
            @TargetAggregateIdentifier CommitmentId commitment,
            Attestation attestation,
            long reverses,
            Words words,
            Optional<Words> reason,
            boolean noReasonOnRecord) implements CommitmentCommand {
    }

    /** Records that another promise took the place of this one. */
    record SupersedeCommitment(
            @TargetAggregateIdentifier CommitmentId commitment,
            Attestation attestation,
            CommitmentId by,
            Words reason) implements CommitmentCommand {
    }

    /** Closes the file, with the reason and the finding that it rests on. */
    record CloseCommitment(
            @TargetAggregateIdentifier CommitmentId commitment,
            Attestation attestation,
            Closing closing,
            Optional<Verbatim> verbatim,
            Optional<Long> finding,
            Words words) implements CommitmentCommand {
    }

    /** Opens the closed file again. */
    record ReopenCommitment(
            @TargetAggregateIdentifier CommitmentId commitment,
            Attestation attestation,
            Optional<Words> reason) implements CommitmentCommand {
    }

    /** Asks which of its deadlines are to be noted as passed, and what of that no longer holds. */
    record CheckDeadlines(
            @TargetAggregateIdentifier CommitmentId commitment,
            Attestation attestation) implements CommitmentCommand, Proposal {
    }

    /** Records what somebody says of a statement that is reported of it: that it said so, did not, or said something else. */
    record AnswerCommitmentReport(
            @TargetAggregateIdentifier CommitmentId commitment,
            Attestation attestation,
            long entry,
            ReportAnswer answer,
            Optional<Words> words) implements CommitmentCommand, AnswerReport {
    }

    /** Withdraws an entry about a commitment that was wrong when it was recorded. */
    record WithdrawCommitmentEntry(
            @TargetAggregateIdentifier CommitmentId commitment,
            Attestation attestation,
            long entry,
            Words reason,
            Optional<Long> replacedBy) implements CommitmentCommand, Withdrawal {
    }
}
