package org.accountabilityledger.accountability.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.EntryKind;
import org.accountabilityledger.accountability.EntryWithdrawn;
import org.accountabilityledger.accountability.EventName;
import org.accountabilityledger.accountability.ExternalId;
import org.accountabilityledger.accountability.Fact;
import org.accountabilityledger.accountability.Figure;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.MeasureDefinition;
import org.accountabilityledger.accountability.Measurement;
import org.accountabilityledger.accountability.Opening;
import org.accountabilityledger.accountability.Precision;
import org.accountabilityledger.accountability.Public;
import org.accountabilityledger.accountability.ReportAnswer;
import org.accountabilityledger.accountability.ReportAnswered;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.allegation.AllegationId;

/** What can happen to a review. */
public sealed interface ReviewEvent extends LedgerEvent {

    ReviewId review();

    @Override
    default ReviewId file() {
        return review();
    }

    @Override
    default boolean notedByTheClock() {
        return this instanceof ReviewFellDue;
    }

    @Override
    default EntryKind entryKind() {
        return switch (this) {
            case ReviewAnnounced _, ReviewOpened _ -> EntryKind.OPENING;
            case ReviewTermsChanged _, ReviewTransferred _, SelfReviewNoted _, ReviewMeasureDefined _ ->
                    EntryKind.COMMITMENT;
            case ReviewExtended _ -> EntryKind.MOVE;
            case ReviewMeasurementRecorded _ -> EntryKind.CLAIM;
            case IndependenceChallenged _, IndependenceAnswered _, FindingPublished _, FindingAnswered _,
                    ReviewReportAnswered _,
                    ReviewReported _, ReviewFellDue _ -> EntryKind.FINDING;
            case ReviewClosed _, ReviewEntryWithdrawn _ -> EntryKind.CLOSING;
            case ReviewReopened _ -> EntryKind.REOPENING;
        };
    }

    @Override
    default Map<String, Object> sets() {
        return switch (this) {
            case ReviewTermsChanged changed -> Map.of("terms", changed.words());
            case ReviewTransferred moved -> Map.of("conductors", moved.conductedBy());
            case ReviewExtended extended -> Map.of("day", extended.to());
            default -> Map.of();
        };
    }

    /** A review is to come. */
    @EventName("review-announced")
    record ReviewAnnounced(
            ReviewId review,
            Attestation attestation,
            @Public Words title,
            ReviewKind reviewKind,
            @Public List<InstitutionId> commissionedBy,
            @Public List<InstitutionId> conductedBy,
            @Public List<InstitutionId> directedBy,
            @Public List<InstitutionId> subjects,
            @Public Optional<Words> terms,
            @Public Optional<EdtfDate> due,
            @Public Optional<Words> dueInWords,
            @Public List<AllegationId> allegations,
            @Public List<ExternalId> externalIds,
            @Public boolean example) implements ReviewEvent, ReviewBeginning, Opening {

        @Override
        public List<Fact> facts() {
            return List.of(Fact.Opened.as(review, title.text(), example));
        }
    }

    /** A review began. */
    @EventName("review-opened")
    record ReviewOpened(
            ReviewId review,
            Attestation attestation,
            @Public Words title,
            ReviewKind reviewKind,
            @Public List<InstitutionId> commissionedBy,
            @Public List<InstitutionId> conductedBy,
            @Public List<InstitutionId> directedBy,
            @Public List<InstitutionId> subjects,
            @Public Optional<Words> terms,
            @Public Optional<EdtfDate> due,
            @Public Optional<Words> dueInWords,
            @Public List<AllegationId> allegations,
            @Public List<ExternalId> externalIds,
            @Public boolean example) implements ReviewEvent, ReviewBeginning, Opening {

        @Override
        public List<Fact> facts() {
            return List.of(Fact.Opened.as(review, title.text(), example));
        }
    }

    /** The ledger notes that a conductor is a subject of the review, or belongs with one: a fact, not a verdict. */
    @EventName("self-review-noted")
    record SelfReviewNoted(
            ReviewId review,
            Attestation attestation,
            InstitutionId conductor,
            InstitutionId subject,
            SelfReviewRelation relation,
            @Public List<InstitutionId> directedBy) implements ReviewEvent {
    }

    /** A body disputes that the review is independent. */
    @EventName("independence-challenged")
    record IndependenceChallenged(
            ReviewId review,
            Attestation attestation,
            @Public Words words) implements ReviewEvent {
    }

    /** A body that conducts, directs or commissioned the review answers: one challenge or note, or all. */
    @EventName("independence-answered")
    record IndependenceAnswered(
            ReviewId review,
            Attestation attestation,
            @Public Optional<Long> challenge,
            @Public Words words) implements ReviewEvent {
    }

    /** The review has other terms from then on. */
    @EventName("review-terms-changed")
    record ReviewTermsChanged(
            ReviewId review,
            Attestation attestation,
            @Public Words words,
            @Public Optional<Words> reason) implements ReviewEvent {
    }

    /** The review is due later than before: on another day, or on one that nobody has said. */
    @EventName("review-extended")
    record ReviewExtended(
            ReviewId review,
            Attestation attestation,
            @Public Optional<EdtfDate> to,
            @Public Optional<Words> toInWords,
            @Public Optional<Words> reason) implements ReviewEvent {
    }

    /** Other bodies conduct and direct the review from then on. */
    @EventName("review-transferred")
    record ReviewTransferred(
            ReviewId review,
            Attestation attestation,
            @Public List<InstitutionId> conductedBy,
            @Public List<InstitutionId> directedBy,
            @Public Words reason) implements ReviewEvent {
    }

    /** The review found something; the caveat is part of what it found. */
    @EventName("finding-published")
    record FindingPublished(
            ReviewId review,
            Attestation attestation,
            @Public String finding,
            @Public Words title,
            @Public Words words,
            @Public Optional<Words> caveat,
            @Public List<InstitutionId> concerning,
            @Public List<Figure> figures) implements ReviewEvent {
    }

    /** A body that the finding is about answers it. */
    @EventName("finding-answered")
    record FindingAnswered(
            ReviewId review,
            Attestation attestation,
            @Public String finding,
            @Public Words words) implements ReviewEvent {
    }

    /** The review is counted by something. */
    @EventName("review-measure-defined")
    record ReviewMeasureDefined(
            ReviewId review,
            Attestation attestation,
            @Public String measure,
            @Public Words name,
            @Public Words unit,
            @Public Optional<BigDecimal> baseline,
            @Public Optional<BigDecimal> target,
            @Public Optional<Words> remark) implements ReviewEvent, MeasureDefinition {
    }

    /** A figure is known: a number without names, which accuses nobody. */
    @EventName("review-measurement-recorded")
    record ReviewMeasurementRecorded(
            ReviewId review,
            Attestation attestation,
            @Public String measure,
            @Public BigDecimal value,
            Precision precision,
            @Public Optional<BigDecimal> of,
            @Public Optional<Words> words,
            @Public Optional<EdtfDate> forecastFor) implements ReviewEvent, Measurement {
    }

    /** The review reported, for good or in the interim. */
    @EventName("review-reported")
    record ReviewReported(
            ReviewId review,
            Attestation attestation,
            @Public Words title,
            @Public Optional<Words> summary,
            @Public List<Figure> figures,
            @Public boolean interim) implements ReviewEvent {
    }

    /** The review ended; its results are as somebody counted them. */
    @EventName("review-closed")
    record ReviewClosed(
            ReviewId review,
            Attestation attestation,
            @Public Words words,
            @Public List<Figure> results,
            @Public Optional<Words> attribution) implements ReviewEvent {
    }

    /** The review goes on: the closings with these entry numbers hold no more. */
    @EventName("review-reopened")
    record ReviewReopened(
            ReviewId review,
            Attestation attestation,
            @Public Words reason,
            @Public List<Long> reopens) implements ReviewEvent {
    }

    /**
     * The clock notes that a day passed by which the review was to report, and that no report by then is on record.
     * It happened on that day, whenever it was noted.
     *
     * @param consultedUpTo the day, after that one, up to which sources had been consulted when it was noted
     */
    @EventName("review-fell-due")
    record ReviewFellDue(
            ReviewId review,
            Attestation attestation,
            EdtfDate due,
            @Public LocalDate consultedUpTo) implements ReviewEvent {
    }

    /** Whoever is reported to have said an entry of this file says whether it did. */
    @EventName("review-report-answered")
    record ReviewReportAnswered(
            ReviewId review,
            Attestation attestation,
            @Public long entry,
            ReportAnswer answer,
            @Public Optional<Words> words) implements ReviewEvent, ReportAnswered {
    }

    /** An entry about a review was wrong when it was recorded. */
    @EventName("review-entry-withdrawn")
    record ReviewEntryWithdrawn(
            ReviewId review,
            Attestation attestation,
            @Public long entry,
            @Public Words reason,
            @Public Optional<Long> replacedBy) implements ReviewEvent, EntryWithdrawn {
    }
}
