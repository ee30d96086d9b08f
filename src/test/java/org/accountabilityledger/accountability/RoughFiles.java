package org.accountabilityledger.accountability;

import static org.accountabilityledger.accountability.LedgerExamples.COMMITTEE;
import static org.accountabilityledger.accountability.LedgerExamples.LONDON;
import static org.accountabilityledger.accountability.LedgerExamples.WATCHDOG;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentClosed;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentEntryWithdrawn;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentMade;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentReopened;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentSuperseded;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.DeadlineDeferred;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.DeliveryAssessed;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.FulfilmentClaimed;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.MilestoneReached;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.MilestoneSet;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.ProgressReported;
import org.accountabilityledger.accountability.commitment.CommitmentEvent;
import org.accountabilityledger.accountability.commitment.CommitmentId;
import org.accountabilityledger.accountability.commitment.DeliveryClaim;
import org.accountabilityledger.accountability.commitment.DeliveryFinding;
import org.accountabilityledger.accountability.recommendation.DueMove;
import org.accountabilityledger.accountability.recommendation.LaidDuty;
import org.accountabilityledger.accountability.recommendation.PlainReply.RecommendationAccepted;
import org.accountabilityledger.accountability.recommendation.PlainReply.RecommendationAcceptedInPart;
import org.accountabilityledger.accountability.recommendation.PlainReply.RecommendationNoted;
import org.accountabilityledger.accountability.recommendation.PlainReply.RecommendationReplied;
import org.accountabilityledger.accountability.recommendation.PlainReply.ReplyHeld;
import org.accountabilityledger.accountability.recommendation.PlainReply.ReplyRead;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationClosed;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationEntryWithdrawn;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationIssued;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationReopened;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationSuperseded;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent;
import org.accountabilityledger.accountability.recommendation.RecommendationId;
import org.accountabilityledger.accountability.recommendation.RecommendationOrigin;
import org.accountabilityledger.accountability.recommendation.Reply;
import org.accountabilityledger.accountability.recommendation.ReplyClockEvent.ReplyClockResumed;
import org.accountabilityledger.accountability.recommendation.ReplyClockEvent.ReplyClockSuspended;
import org.accountabilityledger.accountability.recommendation.ReplyClockEvent.ReplyExtensionGranted;
import org.accountabilityledger.accountability.recommendation.ReplyClockEvent.ReplyExtensionRequested;
import org.accountabilityledger.accountability.recommendation.Unread;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewClosed;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewEntryWithdrawn;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewExtended;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewOpened;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewReopened;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewReported;
import org.accountabilityledger.accountability.review.ReviewEvent;
import org.accountabilityledger.accountability.review.ReviewId;
import org.accountabilityledger.accountability.review.ReviewKind;

/**
 * Small random files with a day to meet, all of one body, whose entries are dated by days, spans of days, open spans and
 * months, recorded in any order, and some of them withdrawn.
 *
 * @param body whose they are
 */
public record RoughFiles(
        Random random, InstitutionId body, CommitmentId promised, RecommendationId called, ReviewId audited) {

    public static final LocalDate FIRST = LocalDate.of(2025, 4, 1);
    public static final int SPAN = 45;
    private static final Words SAID = words("So it was said.");

    /** Of a body of that number. */
    public static RoughFiles of(Random random, int number) {
        return new RoughFiles(random, new InstitutionId("body-" + number), new CommitmentId("promise-" + number),
                new RecommendationId("call-" + number), new ReviewId("audit-" + number));
    }

    /** What the body was called upon to answer. */
    public DutyId duty() {
        return DutyId.of(called.reference(), body);
    }

    /** What another one was called upon to answer at once. */
    private DutyId beside() {
        return DutyId.of(called.reference(), WATCHDOG);
    }

    public History<CommitmentEvent> promise() {
        List<CommitmentEvent> events = new ArrayList<>(List.of(new CommitmentMade(promised, on("2025-01-01", body), SAID,
                body, Optional.empty(), Optional.empty(), SAID, List.of(), Optional.empty(), Optional.of(due()),
                Optional.empty(), List.of(), List.of(), false), step("terms"), step("staff")));
        for (int i = random.nextInt(6); i > 0; i--) {
            events.add(ofPromise());
        }
        return recorded(events, (entry, day) ->
                new CommitmentEntryWithdrawn(promised, on(day), entry, SAID, Optional.empty()));
    }

    private CommitmentEvent step(String key) {
        return new MilestoneSet(promised, on("2025-01-02"), key, SAID, Optional.of(due()), Optional.empty());
    }

    private CommitmentEvent ofPromise() {
        return switch (random.nextInt(10)) {
            case 8 -> new ProgressReported(promised, on(rough()), DeliveryClaim.STALLED, Optional.empty(), SAID);
            case 9 -> new CommitmentReopened(promised, on(rough()), SAID);
            case 0, 1 -> new DeadlineDeferred(promised, on(rough()), newDay(), Optional.empty(), random.nextBoolean() ? Optional.of(SAID) : Optional.empty());
            case 2, 3 -> new FulfilmentClaimed(promised, on(rough()), Optional.empty(), SAID);
            case 4 -> new DeliveryAssessed(promised, on(rough(), COMMITTEE), List.of(DeliveryFinding.COMPLETE,
                    DeliveryFinding.LIMITED, DeliveryFinding.COMPROMISE).get(random.nextInt(3)), Optional.empty(), List.of(), SAID);
            case 5 -> new MilestoneReached(promised, on(rough()), random.nextBoolean() ? "terms" : "staff");
            case 6 -> new CommitmentSuperseded(promised, on(rough()), new CommitmentId("other"), SAID);
            default -> new CommitmentClosed(promised, on(rough()), Closing.WITHDRAWN, Optional.empty(), Optional.empty(), SAID);
        };
    }

    public History<RecommendationEvent> call() {
        List<RecommendationEvent> events = new ArrayList<>(List.of(new RecommendationIssued(called,
                on("2025-01-01", COMMITTEE), RecommendationOrigin.CALL, Optional.empty(), Optional.empty(), SAID, SAID,
                List.of(), List.of(body, WATCHDOG), List.of(), Optional.empty(), Optional.of(due()), Optional.empty(),
                List.of(), List.of(laid(duty(), body), laid(beside(), WATCHDOG)), false)));
        for (int i = random.nextInt(6); i > 0; i--) {
            events.add(ofCall());
        }
        return recorded(events, (entry, day) ->
                new RecommendationEntryWithdrawn(called, on(day), entry, SAID, Optional.empty()));
    }

    private static LaidDuty laid(DutyId duty, InstitutionId addressee) {
        return new LaidDuty(duty, addressee, Optional.empty(), Optional.empty());
    }

    private RecommendationEvent ofCall() {
        List<DutyId> duties = some();
        return switch (random.nextInt(15)) {
            case 13 -> new RecommendationReplied(called, on(rough(), body), duties, Unread.NOT_AT_HAND, Optional.empty());
            case 14 -> new ReplyRead(called, on(rough(), body), 1 + random.nextInt(6), duties, Reply.NOTED,
                    Optional.empty(), Optional.empty());
            case 0 -> new RecommendationAccepted(called, on(rough(), body), duties, Optional.empty(),
                    random.nextInt(3) == 0 ? Optional.of(EdtfDate.of(rough())) : Optional.empty());
            case 1 -> new RecommendationAcceptedInPart(called, on(rough(), body), duties, SAID, Optional.empty());
            case 2 -> new RecommendationNoted(called, on(rough(), body), duties, Optional.empty());
            case 3 -> new ReplyHeld(called, on(rough(), body), duties, Optional.empty());
            case 4, 5 -> new ReplyExtensionGranted(called, on(rough(), COMMITTEE), moves(duties), Optional.of(SAID));
            case 6, 7 -> new ReplyClockSuspended(called, on(rough(), COMMITTEE), duties, SAID);
            case 8 -> new ReplyClockResumed(called, on(rough(), COMMITTEE), duties,
                    random.nextBoolean() ? List.of() : moves(duties));
            case 9 -> new RecommendationReopened(called, on(rough(), COMMITTEE), duties, SAID);
            case 10 -> new RecommendationSuperseded(called, on(rough()), new RecommendationId("other"), SAID);
            case 11 -> new ReplyExtensionRequested(called, on(rough(), body), duties, Optional.empty(), SAID);
            default -> new RecommendationClosed(called, on(rough(), COMMITTEE), Closing.NO_LONGER_APPLICABLE, Optional.empty(), duties,
                    Optional.empty(), Optional.empty());
        };
    }

    /** All of the duties, or one of them. */
    private List<DutyId> some() {
        return switch (random.nextInt(5)) {
            case 0, 1 -> List.of(duty(), beside());
            case 2 -> List.of(beside());
            default -> List.of(duty());
        };
    }

    private List<DueMove> moves(List<DutyId> duties) {
        EdtfDate day = due();
        return duties.stream().map(duty -> new DueMove(duty, day)).toList();
    }

    public History<ReviewEvent> review() {
        List<ReviewEvent> events = new ArrayList<>(List.of(new ReviewOpened(audited, on("2025-01-01"), SAID,
                ReviewKind.AUDIT, List.of(), List.of(body), List.of(), List.of(), Optional.empty(),
                Optional.of(due()), Optional.empty(), List.of(), List.of(), false)));
        for (int i = random.nextInt(6); i > 0; i--) {
            events.add(ofReview());
        }
        return recorded(events, (entry, day) ->
                new ReviewEntryWithdrawn(audited, on(day), entry, SAID, Optional.empty()));
    }

    private ReviewEvent ofReview() {
        return switch (random.nextInt(7)) {
            case 6 -> new ReviewReopened(audited, on(rough()), SAID, List.of());
            case 0, 1 -> new ReviewExtended(audited, on(rough()), newDay(), Optional.empty(), random.nextBoolean() ? Optional.of(SAID) : Optional.empty());
            case 2, 3, 4 -> new ReviewReported(audited, on(rough()), SAID, Optional.empty(), List.of(),
                    random.nextInt(5) == 0);
            default -> new ReviewClosed(audited, on(rough()), SAID, List.of(), Optional.empty());
        };
    }

    private EdtfDate due() {
        return random.nextInt(6) == 0 ? EdtfDate.of(random.nextBoolean() ? "2025-04" : "2025-04-10/2025-04-20")
                : EdtfDate.of(FIRST.plusDays(8 + random.nextInt(20)));
    }

    /** Now and then nobody names it. */
    private Optional<EdtfDate> newDay() {
        return random.nextInt(8) == 0 ? Optional.empty() : Optional.of(due());
    }

    /** A day, that day and a few behind it, up to it or from it on, about it, or the month. */
    private String rough() {
        LocalDate day = FIRST.plusDays(random.nextInt(30));
        return switch (random.nextInt(16)) {
            case 0, 1, 2 -> day + "/" + day.plusDays(1 + random.nextInt(12));
            case 3 -> "2025-04";
            case 4 -> "2025-04-XX";
            case 5 -> "../" + day;
            case 6 -> day + "/..";
            case 7 -> day + "~";
            default -> day.toString();
        };
    }

    /** Each on a day on which it may have happened, or later; now and then one is withdrawn, the opening seldom. */
    private <E extends LedgerEvent> History<E> recorded(List<E> events, BiFunction<Long, String, E> withdrawal) {
        History<E> history = History.empty();
        LocalDate today = FIRST.minusDays(20);
        for (E event : events) {
            LocalDate earliest = event.attestation().occurredOn().earliest();
            today = (earliest.isAfter(today) ? earliest : today).plusDays(random.nextInt(4) == 0 ? random.nextInt(30) : 0);
            history = plus(history, today, event);
            long withdrawn = 1 + random.nextInt(history.entries().size());
            if (random.nextInt(12) == 0 && (withdrawn > 1 || random.nextInt(4) == 0)
                    && history.entry(withdrawn).orElseThrow().event().withdraws() == 0
                    && !history.withdrawn().contains(withdrawn)) {
                history = plus(history, today, withdrawal.apply(withdrawn, today.toString()));
            }
        }
        return history;
    }

    private static <E extends LedgerEvent> History<E> plus(History<E> history, LocalDate today, E event) {
        return history.plus(new Entry<>(history.entries().size() + 1L, today.atTime(12, 0).atZone(LONDON).toInstant(),
                today, event));
    }
}
