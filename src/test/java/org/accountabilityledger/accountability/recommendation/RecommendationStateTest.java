package org.accountabilityledger.accountability.recommendation;

import static org.accountabilityledger.accountability.LedgerExamples.GOVERNMENT;
import static org.accountabilityledger.accountability.LedgerExamples.NORTH_FORCE;
import static org.accountabilityledger.accountability.LedgerExamples.SOUTH_FORCE;
import static org.accountabilityledger.accountability.LedgerExamples.TODAY;
import static org.accountabilityledger.accountability.LedgerExamples.date;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.DUTY;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.accepted;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.called;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.chased;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.closed;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.due;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.granted;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.held;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.history;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.issue;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.issued;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.laid;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.rejected;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.reopened;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.requested;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.resumed;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.reversed;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.ruled;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.suspended;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.DutyId;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.timing.ChaseStep;
import org.accountabilityledger.wording.schedules.ReplyScheduleWords;
import org.junit.jupiter.api.Test;

class RecommendationStateTest {

    @Test
    void every_reply_is_kept_with_the_entry_that_gave_it() {
        DutyState duty = duty(called(), rejected("2025-02-01"), reversed("2025-06-14", Reply.REJECTED, Reply.ACCEPTED));
        assertThat(duty.reply()).contains(Reply.ACCEPTED);
        assertThat(duty.line().last().orElseThrow().reverses()).contains(Reply.REJECTED);
        assertThat(duty.line().replies()).extracting(each -> each.entry().number()).containsExactly(2L, 3L);
    }

    @Test
    void a_reply_is_what_it_was_on_each_day() {
        History<RecommendationEvent> history =
                history(called(), rejected("2025-02"), reversed("2025-06-14", Reply.REJECTED, Reply.ACCEPTED));
        assertThat(replyOn(history, "2025-02-27")).isEmpty();
        assertThat(replyOn(history, "2025-02-28")).contains(Reply.REJECTED);
        assertThat(replyOn(history, "2025-06-13")).contains(Reply.REJECTED);
        assertThat(replyOn(history, "2025-06-14")).contains(Reply.ACCEPTED);
    }

    @Test
    void of_two_rulings_of_one_day_the_last_one_recorded_counts() {
        DutyState duty = duty(called(), accepted("2025-02-01"), ruled("2025-03-01", Adequacy.INADEQUATE),
                ruled("2025-03-01", Adequacy.ADEQUATE));
        assertThat(duty.adequacy()).contains(Adequacy.ADEQUATE);
    }

    @Test
    void a_reply_found_late_falls_into_its_place() {
        DutyState duty = duty(called(), accepted("2025-06-14"), rejected("2025-02-01"));
        assertThat(duty.reply()).contains(Reply.ACCEPTED);
        assertThat(duty.line().replies()).extracting(ReplyLine.Given::reply)
                .containsExactly(Reply.REJECTED, Reply.ACCEPTED);
    }

    @Test
    void a_stop_of_the_clock_that_is_recorded_behind_a_resumption_may_have_come_after_it() {
        assertThat(duty(called(), resumed("2025-03-11"), suspended("2025-03")).clock().suspended()).isTrue();
        assertThat(duty(called(), resumed("2025-03-04/2025-03-06"), suspended("../2025-03-05")).clock().suspended())
                .isTrue();
        assertThat(duty(called(), resumed("2025-03-11"), suspended("2025-03-10")).clock().suspended()).isFalse();
        assertThat(duty(called(), suspended("2025-03"), resumed("2025-03-11")).clock().suspended()).isFalse();
    }

    @Test
    void an_extension_to_a_day_before_the_one_that_counts_gave_no_more_time_in_whichever_order_they_came() {
        for (String resumed : List.of("2025-03-08", "2025-03-08/2025-04-10")) {
            RecommendationState state = fold(called(), requested("2025-03-01"), granted("2025-04-05", "2025-03-20"),
                    resumed(resumed, new DueMove(DUTY, date("2025-04-01"))));
            assertThat(state.excuse(state.duty(DUTY).orElseThrow())).as(resumed).isEmpty();
        }
    }

    @Test
    void a_reply_is_not_late_that_may_have_come_before_the_time_was_given_that_was_asked_for() {
        for (String replied : List.of("2025-03-20", "2025-03-20/2025-03-30")) {
            RecommendationState state = fold(called(), requested("2025-03-01"), granted("2025-03-25", "2025-03-12"),
                    accepted(replied));
            assertThat(state.answeredLate(state.duty(DUTY).orElseThrow())).as(replied).isFalse();
        }
    }

    @Test
    void a_reply_of_an_uncertain_day_comes_before_its_reversal() {
        DutyState duty = duty(called(), rejected("2025"), reversed("2025-06-14", Reply.REJECTED, Reply.ACCEPTED));
        assertThat(duty.reply()).contains(Reply.ACCEPTED);
    }

    @Test
    void a_reply_of_an_uncertain_day_under_consideration_comes_before_the_decision() {
        assertThat(duty(called(), accepted("2025-06-14"), held("2025")).reply()).contains(Reply.ACCEPTED);
    }

    @Test
    void a_reversal_stands_when_what_it_reverses_is_withdrawn() {
        DutyState duty = duty(called(), rejected("2025-02-01"), reversed("2025-06-14", Reply.REJECTED, Reply.ACCEPTED),
                withdrawn(2));
        assertThat(duty.reply()).contains(Reply.ACCEPTED);
        assertThat(duty.line().replies()).hasSize(1);
    }

    @Test
    void a_withdrawn_reversal_leaves_what_it_reversed() {
        DutyState duty = duty(called(), rejected("2025-02-01"), reversed("2025-06-14", Reply.REJECTED, Reply.ACCEPTED),
                withdrawn(3));
        assertThat(duty.reply()).contains(Reply.REJECTED);
    }

    @Test
    void a_reply_outlives_the_issue_that_asked_for_it() {
        RecommendationState state = fold(called(), accepted("2025-02-01"), withdrawn(1));
        assertThat(state.standing()).isFalse();
        assertThat(state.laid()).isEmpty();
        assertThat(state.duty(DUTY).orElseThrow().reply()).contains(Reply.ACCEPTED);
    }

    @Test
    void an_issue_dated_after_its_reply_finds_the_reply() {
        RecommendationState state = fold(accepted("2025-01-05"), called());
        assertThat(state.laid()).singleElement().extracting(DutyState::reply).isEqualTo(Optional.of(Reply.ACCEPTED));
    }

    @Test
    void duties_keep_the_order_of_the_issue() {
        RecommendationState state = fold(accepted("2025-01-05"),
                issued(issue(NORTH_FORCE, SOUTH_FORCE), laid(NORTH_FORCE), laid(SOUTH_FORCE)));
        assertThat(state.duties()).extracting(DutyState::id)
                .containsExactly(DutyId.of("call", NORTH_FORCE), DutyId.of("call", SOUTH_FORCE), DUTY);
    }

    @Test
    void a_reply_has_been_given_since_it_was_given_first() {
        DutyState duty = duty(called(), held("2025-02-01"), accepted("2025-03-01"), accepted("2025-04-01"));
        assertThat(duty.line().firstOfLast().orElseThrow().on()).isEqualTo(date("2025-03-01"));
    }

    @Test
    void a_ruling_is_about_the_reply_that_stood_by_then() {
        assertThat(duty(called(), held("2025-02-01"), ruled("2025-02-10", Adequacy.INADEQUATE)).adequacy())
                .contains(Adequacy.INADEQUATE);
        assertThat(duty(called(), held("2025-02-01"), ruled("2025-02-10", Adequacy.INADEQUATE),
                accepted("2025-03-01")).adequacy()).isEmpty();
    }

    @Test
    void a_ruling_on_a_reply_of_an_uncertain_day_is_about_that_reply() {
        assertThat(duty(called(), rejected("2025"), ruled("2025-06-20", Adequacy.INADEQUATE)).adequacy())
                .contains(Adequacy.INADEQUATE);
    }

    @Test
    void the_original_day_is_never_lost() {
        ReplyClock clock = duty(called(), requested("2025-02-01"),
                granted("2025-03-01", "2025-04-10")).clock();
        assertThat(clock.originalDue()).contains(date("2025-03-10"));
        assertThat(clock.currentDue()).contains(date("2025-04-10"));
        assertThat(clock.requests()).hasSize(1);
    }

    @Test
    void a_withdrawn_extension_gives_the_day_before_back() {
        ReplyClock clock = duty(called(), granted("2025-03-01", "2025-04-10"),
                granted("2025-04-01", "2025-05-10"), withdrawn(3)).clock();
        assertThat(clock.currentDue()).contains(date("2025-04-10"));
    }

    @Test
    void a_clock_stands_still_until_it_is_resumed() {
        assertThat(duty(called(), suspended("2025-03-01")).clock().suspended()).isTrue();
        assertThat(duty(called(), suspended("2025-03-01"), resumed("2025-03-05")).clock().suspended()).isFalse();
    }

    @Test
    void a_suspension_of_an_uncertain_day_ends_with_the_resumption_that_is_on_record() {
        ReplyClock clock = duty(called(), suspended("2025"), resumed("2025-06-30")).clock();
        assertThat(clock.suspended()).isFalse();
        assertThat(clock.suspensions()).singleElement().matches(each -> each.stopped().isPresent());
    }

    @Test
    void the_last_step_is_the_furthest() {
        assertThat(duty(called()).lastStep()).isEmpty();
        assertThat(duty(called(), chased("2025-03-11", ChaseStep.FIRST_LETTER),
                chased("2025-04-11", ChaseStep.SECOND_LETTER)).lastStep()).contains(ChaseStep.SECOND_LETTER);
    }

    @Test
    void a_reopening_ends_a_closing_of_that_month() {
        History<RecommendationEvent> history = history(called(), closed("2025-02"), reopened("2025-02-05"));
        assertThat(on(history, "2025-03-01").closed()).isFalse();
        assertThat(on(history(called(), closed("2025-03"), reopened("2025-02-05")), "2025-04-01").closed()).isTrue();
    }

    @Test
    void a_closed_file_is_open_on_the_days_before() {
        History<RecommendationEvent> history = history(called(), closed("2025-02-01"), reopened("2025-02-05"));
        assertThat(on(history, "2025-01-31").closed()).isFalse();
        assertThat(on(history, "2025-02-04").closed()).isTrue();
        assertThat(on(history, "2025-02-05").closed()).isFalse();
    }

    @Test
    void a_closing_of_one_duty_leaves_the_other_open() {
        DutyId north = DutyId.of("call", NORTH_FORCE);
        RecommendationState state = fold(issued(issue(NORTH_FORCE, SOUTH_FORCE), laid(NORTH_FORCE), laid(SOUTH_FORCE)),
                new RecommendationEvent.RecommendationClosed(RecommendationExamples.CALL,
                        closed("2025-02-01").attestation(), closed("2025-02-01").closing(), Optional.empty(), List.of(north),
                        Optional.empty(), Optional.empty()));
        assertThat(state.closed(north)).isPresent();
        assertThat(state.closed()).isFalse();
    }

    @Test
    void nothing_on_record_is_not_known_where_no_reply_is_due() {
        RecommendationState state = fold(issued(due(issue(GOVERNMENT)), laid(GOVERNMENT)));
        ReplySchedule schedule = state.schedule(state.duty(DUTY).orElseThrow(), TODAY, Optional.of(TODAY));
        assertThat(schedule.standing()).isEqualTo(ReplyStanding.NOT_KNOWN);
        assertThat(ReplyScheduleWords.of(schedule)).isEqualTo("nothing on record, sources consulted up to 1 March 2026");
    }

    private static DutyState duty(RecommendationEvent... events) {
        return fold(events).duty(DUTY).orElseThrow();
    }

    private static RecommendationState fold(RecommendationEvent... events) {
        return history(events).fold(RecommendationState.EMPTY, RecommendationState::evolve);
    }

    private static RecommendationState on(History<RecommendationEvent> history, String day) {
        return history.foldOn(LocalDate.parse(day), RecommendationState.EMPTY, RecommendationState::evolve);
    }

    private static Optional<Reply> replyOn(History<RecommendationEvent> history, String day) {
        return on(history, day).duty(DUTY).flatMap(DutyState::reply);
    }
}
