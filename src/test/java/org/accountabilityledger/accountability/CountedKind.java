package org.accountabilityledger.accountability;

import static org.accountabilityledger.accountability.LedgerExamples.COMMITTEE;
import static org.accountabilityledger.accountability.LedgerExamples.GOVERNMENT;
import static org.accountabilityledger.accountability.LedgerExamples.HOME_OFFICE;
import static org.accountabilityledger.accountability.LedgerExamples.TODAY;
import static org.accountabilityledger.accountability.LedgerExamples.fixture;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.accountabilityledger.accountability.LedgerExamples.world;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.commitment.Commitment;
import org.accountabilityledger.accountability.commitment.CommitmentCommand;
import org.accountabilityledger.accountability.commitment.CommitmentEvent;
import org.accountabilityledger.accountability.commitment.CommitmentId;
import org.accountabilityledger.accountability.commitment.CommitmentState;
import org.accountabilityledger.accountability.recommendation.LaidDuty;
import org.accountabilityledger.accountability.recommendation.Recommendation;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent;
import org.accountabilityledger.accountability.recommendation.RecommendationId;
import org.accountabilityledger.accountability.recommendation.RecommendationOrigin;
import org.accountabilityledger.accountability.recommendation.RecommendationState;
import org.accountabilityledger.accountability.review.Review;
import org.accountabilityledger.accountability.review.ReviewCommand;
import org.accountabilityledger.accountability.review.ReviewEvent;
import org.accountabilityledger.accountability.review.ReviewId;
import org.accountabilityledger.accountability.review.ReviewKind;
import org.accountabilityledger.accountability.review.ReviewState;
import org.axonframework.test.aggregate.TestExecutor;

/** The kinds of files that somebody counts by, each with a file that was opened in June 2025. */
enum CountedKind {
    COMMITMENT, REVIEW, RECOMMENDATION;

    private static final Words WHY = words("It is so.");
    private static final CommitmentId PROMISE = new CommitmentId("closed-cases");
    private static final ReviewId AUDIT = new ReviewId("closed-cases-review");
    private static final RecommendationId CALL = new RecommendationId("closed-cases-call");

    /** A measure, as it is defined in each test. */
    record Defined(String measure, Words name, Words unit, Optional<BigDecimal> baseline, Optional<BigDecimal> target,
            Optional<Words> remark) implements MeasureDefinition {
    }

    /** A figure, as each test has it. */
    record Figured(String measure, BigDecimal value, Precision precision, Optional<BigDecimal> of,
            Optional<Words> words, Optional<EdtfDate> forecastFor) implements Measurement {
    }

    TestExecutor<?> given(LedgerEvent... further) {
        TestExecutor<?> executor = switch (this) {
            case COMMITMENT -> fixture(Commitment.class, world()).givenCurrentTime(now());
            case REVIEW -> fixture(Review.class, world()).givenCurrentTime(now());
            case RECOMMENDATION -> fixture(Recommendation.class, world()).givenCurrentTime(now());
        };
        return executor.andGiven(opened()).andGiven((Object[]) further);
    }

    private static java.time.Instant now() {
        return TODAY.atTime(LocalTime.NOON).atZone(LedgerExamples.LONDON).toInstant();
    }

    LedgerEvent opened() {
        Attestation at = on("2025-06-01", HOME_OFFICE);
        return switch (this) {
            case COMMITMENT -> new CommitmentEvent.CommitmentMade(PROMISE, at, WHY, HOME_OFFICE, Optional.empty(),
                    Optional.empty(), WHY, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(),
                    List.of(), false);
            case REVIEW -> new ReviewEvent.ReviewOpened(AUDIT, at, WHY, ReviewKind.AUDIT, List.of(), List.of(COMMITTEE),
                    List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(),
                    false);
            case RECOMMENDATION -> new RecommendationEvent.RecommendationIssued(CALL, at, RecommendationOrigin.CALL,
                    Optional.empty(), Optional.empty(), WHY, WHY, List.of(), List.of(GOVERNMENT), List.of(),
                    Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(new LaidDuty(
                            DutyId.of(CALL.reference(), GOVERNMENT), GOVERNMENT, Optional.empty(), Optional.empty())),
                    false);
        };
    }

    LedgerEvent closed(String day) {
        Attestation at = on(day, HOME_OFFICE);
        return switch (this) {
            case COMMITMENT -> new CommitmentEvent.CommitmentClosed(PROMISE, at, Closing.WITHDRAWN, Optional.empty(),
                    Optional.empty(), WHY);
            case REVIEW -> new ReviewEvent.ReviewClosed(AUDIT, at, WHY, List.of(), Optional.empty());
            case RECOMMENDATION -> new RecommendationEvent.RecommendationClosed(CALL, at, Closing.WITHDRAWN,
                    Optional.empty(), List.of(), Optional.of(WHY), Optional.empty());
        };
    }

    LedgerEvent withdrawn(long entry) {
        Attestation today = on("2026-03-01");
        return switch (this) {
            case COMMITMENT -> new CommitmentEvent.CommitmentEntryWithdrawn(PROMISE, today, entry, WHY, Optional.empty());
            case REVIEW -> new ReviewEvent.ReviewEntryWithdrawn(AUDIT, today, entry, WHY, Optional.empty());
            case RECOMMENDATION -> new RecommendationEvent.RecommendationEntryWithdrawn(CALL, today, entry, WHY,
                    Optional.empty());
        };
    }

    LedgerCommand define(Attestation at, Defined as) {
        return switch (this) {
            case COMMITMENT -> new CommitmentCommand.DefineMeasure(PROMISE, at, as.measure, as.name, as.unit, as.baseline,
                    as.target, as.remark);
            case REVIEW -> new ReviewCommand.DefineReviewMeasure(AUDIT, at, as.measure, as.name, as.unit, as.baseline,
                    as.target, as.remark);
            case RECOMMENDATION -> new RecommendationCommand.DefineRecommendationMeasure(CALL, at, as.measure, as.name,
                    as.unit, as.baseline, as.target, as.remark);
        };
    }

    LedgerEvent defined(Attestation at, Defined as) {
        return switch (this) {
            case COMMITMENT -> new CommitmentEvent.MeasureDefined(PROMISE, at, as.measure, as.name, as.unit, as.baseline,
                    as.target, as.remark);
            case REVIEW -> new ReviewEvent.ReviewMeasureDefined(AUDIT, at, as.measure, as.name, as.unit, as.baseline,
                    as.target, as.remark);
            case RECOMMENDATION -> new RecommendationEvent.RecommendationMeasureDefined(CALL, at, as.measure, as.name,
                    as.unit, as.baseline, as.target, as.remark);
        };
    }

    LedgerCommand record(Attestation at, Figured as) {
        return switch (this) {
            case COMMITMENT -> new CommitmentCommand.RecordMeasurement(PROMISE, at, as.measure, as.value, as.precision,
                    as.of, as.words, as.forecastFor);
            case REVIEW -> new ReviewCommand.RecordReviewMeasurement(AUDIT, at, as.measure, as.value, as.precision,
                    as.of, as.words, as.forecastFor);
            case RECOMMENDATION -> new RecommendationCommand.RecordRecommendationMeasurement(CALL, at, as.measure,
                    as.value, as.precision, as.of, as.words, as.forecastFor);
        };
    }

    LedgerEvent recorded(Attestation at, Figured as) {
        return switch (this) {
            case COMMITMENT -> new CommitmentEvent.MeasurementRecorded(PROMISE, at, as.measure, as.value, as.precision,
                    as.of, as.words, as.forecastFor);
            case REVIEW -> new ReviewEvent.ReviewMeasurementRecorded(AUDIT, at, as.measure, as.value, as.precision,
                    as.of, as.words, as.forecastFor);
            case RECOMMENDATION -> new RecommendationEvent.RecommendationMeasurementRecorded(CALL, at, as.measure,
                    as.value, as.precision, as.of, as.words, as.forecastFor);
        };
    }

    /** What the state of that file says on that day. */
    Measures measures(History<LedgerEvent> history, LocalDate day) {
        return switch (this) {
            case COMMITMENT -> CommitmentState.of(history.of(CommitmentEvent.class).on(day)).delivery().measures();
            case REVIEW -> ReviewState.of(history.of(ReviewEvent.class).on(day)).measures();
            case RECOMMENDATION -> RecommendationState.of(history.of(RecommendationEvent.class).on(day)).measures();
        };
    }
}
