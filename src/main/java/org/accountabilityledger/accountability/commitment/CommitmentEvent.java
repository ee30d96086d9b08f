package org.accountabilityledger.accountability.commitment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.Closing;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.EntryKind;
import org.accountabilityledger.accountability.EntryWithdrawn;
import org.accountabilityledger.accountability.EventName;
import org.accountabilityledger.accountability.ExternalId;
import org.accountabilityledger.accountability.Fact;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.Measure;
import org.accountabilityledger.accountability.MeasureDefinition;
import org.accountabilityledger.accountability.Measurement;
import org.accountabilityledger.accountability.Opening;
import org.accountabilityledger.accountability.Precision;
import org.accountabilityledger.accountability.Public;
import org.accountabilityledger.accountability.ReportAnswer;
import org.accountabilityledger.accountability.ReportAnswered;
import org.accountabilityledger.accountability.Verbatim;
import org.accountabilityledger.accountability.Words;

/** What can happen to a commitment. */
public sealed interface CommitmentEvent extends LedgerEvent {

    CommitmentId commitment();

    @Override
    default CommitmentId file() {
        return commitment();
    }

    @Override
    default boolean notedByTheClock() {
        return this instanceof CommitmentFellDue || this instanceof MilestoneFellDue;
    }

    @Override
    default EntryKind entryKind() {
        return switch (this) {
            case CommitmentMade _ -> EntryKind.OPENING;
            case CommitmentReworded _, CommitmentTransferred _, CommitmentReversed _, MilestoneSet _,
                    MeasureDefined _ -> EntryKind.COMMITMENT;
            case DeadlineDeferred _ -> EntryKind.MOVE;
            case MilestoneReached _, ProgressReported _, MeasurementRecorded _, FulfilmentClaimed _,
                    CommitmentReportAnswered _ ->
                    EntryKind.CLAIM;
            case DeliveryAssessed _, OutcomeAssessed _, AssessmentDisputed _, ListingObserved _, CommitmentFellDue _,
                    MilestoneFellDue _ -> EntryKind.FINDING;
            case CommitmentSuperseded _, CommitmentClosed _, CommitmentEntryWithdrawn _ -> EntryKind.CLOSING;
            case CommitmentReopened _ -> EntryKind.REOPENING;
        };
    }

    @Override
    default Map<String, Object> sets() {
        return switch (this) {
            case CommitmentReworded reworded -> Map.of("words", reworded.words());
            case CommitmentTransferred moved -> Map.of("owner", moved.to());
            case DeadlineDeferred deferred -> Map.of("deadline", deferred.to());
            case ProgressReported progress -> Map.of("claim", progress.claim());
            case FulfilmentClaimed _ -> Map.of("claim", DeliveryClaim.CLAIMED_COMPLETE);
            case DeliveryAssessed found -> Map.of("finding", found.finding());
            case OutcomeAssessed found -> Map.of("outcome", found.outcome());
            case ListingObserved listing -> Map.of("listing in " + listing.register() + listing.keptBy(), listing.seen());
            default -> Map.of();
        };
    }

    /** Somebody promised something: whose promise it is, in which words, and how it can be held to it. */
    @EventName("commitment-made")
    record CommitmentMade(
            CommitmentId commitment,
            Attestation attestation,
            @Public Words title,
            InstitutionId owner,
            @Public Optional<Words> office,
            @Public Optional<Words> venue,
            @Public Words words,
            @Public List<Origin> arisingFrom,
            @Public Optional<InstitutionId> overseer,
            @Public Optional<EdtfDate> due,
            @Public Optional<Words> dueInWords,
            @Public List<Measure> measures,
            @Public List<ExternalId> externalIds,
            @Public boolean example) implements CommitmentEvent, Opening {

        @Override
        public List<Fact> facts() {
            return List.of(Fact.Opened.as(commitment, title.text(), example));
        }
    }

    /** The promise was put in other words. */
    @EventName("commitment-reworded")
    record CommitmentReworded(
            CommitmentId commitment,
            Attestation attestation,
            @Public Words words,
            Rewording change,
            @Public Optional<Words> reason) implements CommitmentEvent {
    }

    /** A step on the way was named. */
    @EventName("milestone-set")
    record MilestoneSet(
            CommitmentId commitment,
            Attestation attestation,
            @Public String milestone,
            @Public Words words,
            @Public Optional<EdtfDate> due,
            @Public Optional<Words> dueInWords) implements CommitmentEvent {
    }

    /** A step on the way was reached. */
    @EventName("milestone-reached")
    record MilestoneReached(
            CommitmentId commitment,
            Attestation attestation,
            @Public String milestone) implements CommitmentEvent {
    }

    /** The deadline was moved, before or after it had passed; without {@code to}, no calendar day is known. */
    @EventName("deadline-deferred")
    record DeadlineDeferred(
            CommitmentId commitment,
            Attestation attestation,
            @Public Optional<EdtfDate> to,
            @Public Optional<Words> toInWords,
            @Public Optional<Words> reason) implements CommitmentEvent {
    }

    /** Somebody saw the promise in another's register, or that it was no longer there: evidence, never the owner's claim. */
    @EventName("listing-observed")
    record ListingObserved(
            CommitmentId commitment,
            Attestation attestation,
            @Public Words register,
            @Public Optional<InstitutionId> keptBy,
            ListingSeen seen,
            @Public Optional<Words> title,
            @Public Optional<Words> wording,
            @Public Optional<Verbatim> mark) implements CommitmentEvent {
    }

    /** The owner says how far the delivery is, or sources report that it does. */
    @EventName("progress-reported")
    record ProgressReported(
            CommitmentId commitment,
            Attestation attestation,
            DeliveryClaim claim,
            Optional<Verbatim> verbatim,
            @Public Words words) implements CommitmentEvent {
    }

    /** The promise is counted by something that was not promised with it. */
    @EventName("measure-defined")
    record MeasureDefined(
            CommitmentId commitment,
            Attestation attestation,
            @Public String measure,
            @Public Words name,
            @Public Words unit,
            @Public Optional<BigDecimal> baseline,
            @Public Optional<BigDecimal> target,
            @Public Optional<Words> remark) implements CommitmentEvent, MeasureDefinition {
    }

    /** A figure is known: a number without names, which accuses nobody. */
    @EventName("measurement-recorded")
    record MeasurementRecorded(
            CommitmentId commitment,
            Attestation attestation,
            @Public String measure,
            @Public BigDecimal value,
            Precision precision,
            @Public Optional<BigDecimal> of,
            @Public Optional<Words> words,
            @Public Optional<EdtfDate> forecastFor) implements CommitmentEvent, Measurement {
    }

    /** The owner says that the promise is kept; nobody else has said so yet. */
    @EventName("fulfilment-claimed")
    record FulfilmentClaimed(
            CommitmentId commitment,
            Attestation attestation,
            Optional<Verbatim> verbatim,
            @Public Words words) implements CommitmentEvent {
    }

    /** An independent body says how far the promise was delivered. */
    @EventName("delivery-assessed")
    record DeliveryAssessed(
            CommitmentId commitment,
            Attestation attestation,
            DeliveryFinding finding,
            Optional<Verbatim> verbatim,
            @Public List<MissingElement> missing,
            @Public Words words) implements CommitmentEvent {
    }

    /** An independent body says what came of the promise. */
    @EventName("outcome-assessed")
    record OutcomeAssessed(
            CommitmentId commitment,
            Attestation attestation,
            Outcome outcome,
            Optional<Verbatim> verbatim,
            @Public Words words) implements CommitmentEvent {
    }

    /** The assessed body disputes a finding; its words stand beside it. */
    @EventName("assessment-disputed")
    record AssessmentDisputed(
            CommitmentId commitment,
            Attestation attestation,
            @Public long assessment,
            @Public Words words) implements CommitmentEvent {
    }

    /** A deadline passed, and no delivery by then is on record, as far as sources were consulted. */
    @EventName("commitment-fell-due")
    record CommitmentFellDue(
            CommitmentId commitment,
            Attestation attestation,
            EdtfDate due,
            @Public LocalDate consultedUpTo) implements CommitmentEvent {
    }

    /** The day of a step passed, and that it was reached by then is not on record, as far as sources were consulted. */
    @EventName("milestone-fell-due")
    record MilestoneFellDue(
            CommitmentId commitment,
            Attestation attestation,
            @Public String milestone,
            EdtfDate due,
            @Public LocalDate consultedUpTo) implements CommitmentEvent {
    }

    /** The promise became another body's. */
    @EventName("commitment-transferred")
    record CommitmentTransferred(
            CommitmentId commitment,
            Attestation attestation,
            InstitutionId to,
            @Public Words reason) implements CommitmentEvent {
    }

    /** The promise was turned away from: a U-turn. */
    @EventName("commitment-reversed")
    record CommitmentReversed(
            CommitmentId commitment,
            Attestation attestation,
            @Public long reverses,
            @Public Words words,
            @Public Optional<Words> reason) implements CommitmentEvent {
    }

    /** Another promise took the place of this one. */
    @EventName("commitment-superseded")
    record CommitmentSuperseded(
            CommitmentId commitment,
            Attestation attestation,
            CommitmentId by,
            @Public Words reason) implements CommitmentEvent {

        @Override
        public List<Fact> facts() {
            return List.of(new Fact.Superseded(FileRef.of(commitment), FileRef.of(by)));
        }
    }

    /** The file was closed; the finding is the number of the entry that it rests on. */
    @EventName("commitment-closed")
    record CommitmentClosed(
            CommitmentId commitment,
            Attestation attestation,
            Closing closing,
            Optional<Verbatim> verbatim,
            @Public Optional<Long> finding,
            @Public Words words) implements CommitmentEvent {
    }

    /** The closed file was opened again. */
    @EventName("commitment-reopened")
    record CommitmentReopened(
            CommitmentId commitment,
            Attestation attestation,
            @Public Words reason) implements CommitmentEvent {
    }

    /** Whoever is reported to have said an entry of this file says whether it did. */
    @EventName("commitment-report-answered")
    record CommitmentReportAnswered(
            CommitmentId commitment,
            Attestation attestation,
            @Public long entry,
            ReportAnswer answer,
            @Public Optional<Words> words) implements CommitmentEvent, ReportAnswered {
    }

    /** An entry about a commitment was wrong when it was recorded. */
    @EventName("commitment-entry-withdrawn")
    record CommitmentEntryWithdrawn(
            CommitmentId commitment,
            Attestation attestation,
            @Public long entry,
            @Public Words reason,
            @Public Optional<Long> replacedBy) implements CommitmentEvent, EntryWithdrawn {
    }
}
