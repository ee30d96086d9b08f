package org.accountabilityledger.accountability;

import static org.accountabilityledger.accountability.LedgerExamples.COMMITTEE;
import static org.accountabilityledger.accountability.LedgerExamples.HOME_OFFICE;
import static org.accountabilityledger.accountability.LedgerExamples.LONDON;
import static org.accountabilityledger.accountability.LedgerExamples.TODAY;
import static org.accountabilityledger.accountability.LedgerExamples.date;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.Schedule.Standing;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentEntryWithdrawn;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentMade;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.DeadlineDeferred;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.MilestoneSet;
import org.accountabilityledger.accountability.commitment.CommitmentEvent;
import org.accountabilityledger.accountability.commitment.CommitmentId;
import org.accountabilityledger.accountability.commitment.CommitmentState;
import org.accountabilityledger.accountability.recommendation.DueMove;
import org.accountabilityledger.accountability.recommendation.PlainReply.RecommendationAccepted;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent;
import org.accountabilityledger.accountability.recommendation.RecommendationId;
import org.accountabilityledger.accountability.recommendation.RecommendationState;
import org.accountabilityledger.accountability.recommendation.ReplyClockEvent.ReplyExtensionGranted;
import org.accountabilityledger.accountability.recommendation.ReplyStanding;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewExtended;
import org.accountabilityledger.accountability.review.ReviewEvent;
import org.accountabilityledger.accountability.review.ReviewId;
import org.accountabilityledger.accountability.review.ReviewState;
import org.accountabilityledger.wording.schedules.ScheduleWords;
import org.junit.jupiter.api.Test;

/** Where the entry that began a file was withdrawn, nothing that still stands there makes anybody late or overdue. */
class WithdrawnOpeningsTest {

    private static final Words SAID = words("So it was said.");
    private static final Optional<EdtfDate> DAY = Optional.of(date("2025-04-20"));

    @Test
    void a_promise_that_was_withdrawn_is_not_overdue_by_a_deferral_or_a_step_that_outlived_it() {
        CommitmentId id = new CommitmentId("promise");
        CommitmentState state = CommitmentState.of(history(List.<CommitmentEvent>of(new CommitmentMade(id,
                on("2025-01-01"), SAID, HOME_OFFICE, Optional.empty(), Optional.empty(), SAID, List.of(),
                Optional.empty(), DAY, Optional.empty(), List.of(), List.of(), false),
                new DeadlineDeferred(id, on("2025-04-01"), DAY, Optional.empty(), Optional.of(SAID)),
                new MilestoneSet(id, on("2025-01-02"), "step", SAID, DAY, Optional.empty()),
                new CommitmentEntryWithdrawn(id, on("2025-05-01"), 1, SAID, Optional.empty()))));
        assertThat(state.againstCurrentDeadline(TODAY, Optional.of(TODAY)).standing()).isEqualTo(Standing.HELD);
        assertThat(state.againstOriginalDeadline(TODAY, Optional.of(TODAY)).standing()).isEqualTo(Standing.NO_DEADLINE);
        assertThat(state.delivery().milestones()).hasSize(1).allSatisfy(step -> assertThat(ScheduleWords.of(
                state.schedule(step, TODAY, Optional.of(TODAY)))).isEqualTo("due on 20 April 2025; no standing entry says what was to be "
                + "done by then, sources consulted up to 1 March 2026"));
    }

    @Test
    void a_review_that_was_withdrawn_is_not_overdue_by_an_extension_that_outlived_it() {
        ReviewId id = new ReviewId("audit");
        ReviewState state = ReviewState.of(history(List.<ReviewEvent>of(new ReviewExtended(id, on("2025-04-01"), DAY,
                Optional.empty(), Optional.of(SAID)))));
        assertThat(state.againstCurrentDue(TODAY, Optional.of(TODAY)).standing()).isEqualTo(Standing.HELD);
    }

    @Test
    void a_duty_whose_laying_was_withdrawn_is_not_overdue_by_an_extension_nor_answered_late() {
        RecommendationId id = new RecommendationId("call");
        DutyId duty = DutyId.of("call", HOME_OFFICE);
        History<RecommendationEvent> extended = history(List.of(new ReplyExtensionGranted(id,
                on("2025-04-01", COMMITTEE), List.of(new DueMove(duty, DAY.orElseThrow())), Optional.empty())));
        RecommendationState state = RecommendationState.of(extended);
        assertThat(state.schedule(state.duty(duty).orElseThrow(), TODAY, Optional.of(TODAY)).standing())
                .isEqualTo(ReplyStanding.NOT_KNOWN);
        RecommendationState replied = RecommendationState.of(extended.plus(entry(2, new RecommendationAccepted(id,
                on("2025-06-01", HOME_OFFICE), List.of(duty), Optional.empty(), Optional.empty()))));
        assertThat(replied.answeredLate(replied.duty(duty).orElseThrow())).isFalse();
    }

    private static <E extends LedgerEvent> History<E> history(List<E> events) {
        History<E> history = History.empty();
        for (E event : events) {
            history = history.plus(entry(history.entries().size() + 1L, event));
        }
        return history;
    }

    private static <E extends LedgerEvent> Entry<E> entry(long number, E event) {
        return new Entry<>(number, TODAY.atTime(12, 0).atZone(LONDON).toInstant(), TODAY, event);
    }
}
