package org.accountabilityledger.accountability;

import static org.accountabilityledger.accountability.LedgerExamples.COMMITTEE;
import static org.accountabilityledger.accountability.LedgerExamples.HOME_OFFICE;
import static org.accountabilityledger.accountability.LedgerExamples.LONDON;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.accountabilityledger.accountability.commitment.CommitmentEvent;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentClosed;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentMade;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentSuperseded;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.DeadlineDeferred;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.DeliveryAssessed;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.FulfilmentClaimed;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.MilestoneReached;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.MilestoneSet;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentReopened;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.ProgressReported;
import org.accountabilityledger.accountability.commitment.CommitmentId;
import org.accountabilityledger.accountability.commitment.DeliveryClaim;
import org.accountabilityledger.accountability.commitment.DeliveryFinding;
import org.accountabilityledger.accountability.recommendation.DueMove;
import org.accountabilityledger.accountability.recommendation.LaidDuty;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationAccepted;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationClosed;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationIssued;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationNoted;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationReopened;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationSuperseded;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.ReplyClockSuspended;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.ReplyExtensionGranted;
import org.accountabilityledger.accountability.recommendation.RecommendationId;
import org.accountabilityledger.accountability.recommendation.RecommendationOrigin;
import org.accountabilityledger.accountability.review.ReviewEvent;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewClosed;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewExtended;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewOpened;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewReopened;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewReported;
import org.accountabilityledger.accountability.review.ReviewId;
import org.accountabilityledger.accountability.review.ReviewKind;

/** Small random files with a day to meet, whose entries are dated by days, spans of days and a month, in any order. */
public record RoughFiles(Random random) {

    public static final LocalDate FIRST = LocalDate.of(2025, 4, 1);
    public static final int SPAN = 45;
    private static final Words SAID = words("So it was said.");
    private static final CommitmentId PROMISE = new CommitmentId("promise");
    private static final RecommendationId CALL = new RecommendationId("call");
    public static final DutyId DUTY = DutyId.of("call", HOME_OFFICE);
    private static final ReviewId AUDIT = new ReviewId("audit");

    public History<CommitmentEvent> promise() {
        List<CommitmentEvent> events = new ArrayList<>(List.of(new CommitmentMade(PROMISE, on("2025-01-01"), SAID,
                HOME_OFFICE, Optional.empty(), Optional.empty(), SAID, List.of(), Optional.empty(), Optional.of(due()),
                Optional.empty(), List.of(), List.of(), false),
                new MilestoneSet(PROMISE, on("2025-01-02"), "terms", SAID, Optional.of(due()), Optional.empty())));
        for (int i = random.nextInt(5); i > 0; i--) {
            events.add(ofPromise());
        }
        return recorded(events);
    }

    private CommitmentEvent ofPromise() {
        return switch (random.nextInt(10)) {
            case 8 -> new ProgressReported(PROMISE, on(rough()), DeliveryClaim.STALLED, SAID);
            case 9 -> new CommitmentReopened(PROMISE, on(rough()), SAID);
            case 0, 1 -> new DeadlineDeferred(PROMISE, on(rough()), Optional.of(due()), Optional.empty(), SAID);
            case 2, 3 -> new FulfilmentClaimed(PROMISE, on(rough()), SAID);
            case 4 -> new DeliveryAssessed(PROMISE, on(rough(), COMMITTEE), random.nextBoolean()
                    ? DeliveryFinding.COMPLETE : DeliveryFinding.LIMITED, List.of(), SAID);
            case 5 -> new MilestoneReached(PROMISE, on(rough()), "terms");
            case 6 -> new CommitmentSuperseded(PROMISE, on(rough()), new CommitmentId("other"), SAID);
            default -> new CommitmentClosed(PROMISE, on(rough()), Closing.WITHDRAWN, Optional.empty(), SAID);
        };
    }

    public History<RecommendationEvent> call() {
        List<RecommendationEvent> events = new ArrayList<>(List.of(new RecommendationIssued(CALL,
                on("2025-01-01", COMMITTEE), RecommendationOrigin.CALL, Optional.empty(), Optional.empty(), SAID, SAID,
                List.of(), List.of(HOME_OFFICE), List.of(), Optional.empty(), Optional.of(due()), Optional.empty(),
                List.of(), List.of(new LaidDuty(DUTY, HOME_OFFICE, Optional.empty(), Optional.empty())), false)));
        for (int i = random.nextInt(5); i > 0; i--) {
            events.add(ofCall());
        }
        return recorded(events);
    }

    private RecommendationEvent ofCall() {
        List<DutyId> duties = List.of(DUTY);
        return switch (random.nextInt(9)) {
            case 8 -> new RecommendationReopened(CALL, on(rough(), COMMITTEE), duties, SAID);
            case 0, 1 -> new RecommendationAccepted(CALL, on(rough(), HOME_OFFICE), duties, Optional.empty());
            case 2 -> new RecommendationNoted(CALL, on(rough(), HOME_OFFICE), duties, Optional.empty());
            case 3, 4 -> new ReplyExtensionGranted(CALL, on(rough(), COMMITTEE),
                    List.of(new DueMove(DUTY, due())), Optional.of(SAID));
            case 5 -> new ReplyClockSuspended(CALL, on(rough(), COMMITTEE), duties, SAID);
            case 6 -> new RecommendationSuperseded(CALL, on(rough()), new RecommendationId("other"), SAID);
            default -> new RecommendationClosed(CALL, on(rough(), COMMITTEE), Closing.NO_LONGER_APPLICABLE, duties,
                    Optional.empty(), Optional.empty());
        };
    }

    public History<ReviewEvent> review() {
        List<ReviewEvent> events = new ArrayList<>(List.of(new ReviewOpened(AUDIT, on("2025-01-01"), SAID,
                ReviewKind.AUDIT, List.of(), List.of(COMMITTEE), List.of(), List.of(), Optional.empty(),
                Optional.of(due()), Optional.empty(), List.of(), List.of(), false)));
        for (int i = random.nextInt(5); i > 0; i--) {
            events.add(ofReview());
        }
        return recorded(events);
    }

    private ReviewEvent ofReview() {
        return switch (random.nextInt(7)) {
            case 6 -> new ReviewReopened(AUDIT, on(rough()), SAID, List.of());
            case 0, 1 -> new ReviewExtended(AUDIT, on(rough()), Optional.of(due()), Optional.empty(), SAID);
            case 2, 3, 4 -> new ReviewReported(AUDIT, on(rough()), SAID, Optional.empty(), List.of(),
                    random.nextInt(5) == 0);
            default -> new ReviewClosed(AUDIT, on(rough()), SAID, List.of(), Optional.empty());
        };
    }

    private EdtfDate due() {
        return EdtfDate.of(FIRST.plusDays(8 + random.nextInt(20)));
    }

    /** A day, that day and a few behind it, or the month. */
    private String rough() {
        LocalDate day = FIRST.plusDays(random.nextInt(30));
        return switch (random.nextInt(6)) {
            case 0, 1 -> day + "/" + day.plusDays(1 + random.nextInt(12));
            case 2 -> "2025-04";
            default -> day.toString();
        };
    }

    /** Each on a day on which it may have happened, or later. */
    private <E extends LedgerEvent> History<E> recorded(List<E> events) {
        History<E> history = History.empty();
        LocalDate today = FIRST.minusDays(20);
        for (int i = 0; i < events.size(); i++) {
            LocalDate earliest = events.get(i).attestation().occurredOn().earliest();
            today = (earliest.isAfter(today) ? earliest : today).plusDays(random.nextInt(4) == 0 ? random.nextInt(30) : 0);
            history = history.plus(new Entry<>(i + 1L, today.atTime(12, 0).atZone(LONDON).toInstant(), today,
                    events.get(i)));
        }
        return history;
    }
}
