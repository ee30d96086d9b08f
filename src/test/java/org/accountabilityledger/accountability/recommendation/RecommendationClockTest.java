package org.accountabilityledger.accountability.recommendation;

import static org.accountabilityledger.accountability.LedgerExamples.COMMITTEE;
import static org.accountabilityledger.accountability.LedgerExamples.GATE;
import static org.accountabilityledger.accountability.LedgerExamples.GOVERNMENT;
import static org.accountabilityledger.accountability.LedgerExamples.HOME_OFFICE;
import static org.accountabilityledger.accountability.LedgerExamples.STRANGER;
import static org.accountabilityledger.accountability.LedgerExamples.WATCHDOG;
import static org.accountabilityledger.accountability.LedgerExamples.date;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.CALL;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.DUTIES;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.DUTY;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.accepted;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.called;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.chased;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.due;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.given;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.granted;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.issue;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.issued;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.laid;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.requested;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.resumed;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.suspended;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.withdrawn;
import static org.accountabilityledger.accountability.timing.ChaseStep.FIRST_LETTER;
import static org.accountabilityledger.accountability.timing.ChaseStep.NAMED_IN_PUBLIC;
import static org.accountabilityledger.accountability.timing.ChaseStep.SECOND_LETTER;

import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.AcceptRecommendation;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.ChaseReply;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.GrantReplyExtension;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.RefuseReplyExtension;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.RequestReplyExtension;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.ResumeReplyClock;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.SuspendReplyClock;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationIssued;
import org.accountabilityledger.accountability.recommendation.ReplyClockEvent.ReplyExtensionRefused;
import org.accountabilityledger.accountability.timing.ChaseStep;
import org.junit.jupiter.api.Test;

class RecommendationClockTest {

    private static final String OVERSEEN = "Only issuer or overseer rules on a reply, chases it or sets its clock; an "
            + "addressee, or a body recorded as answering for it, may ask for more time. ";
    private static final String PLACE = "An entry follows from what the file says already. ";
    private static final RecommendationIssued UNDATED = issued(due(issue(GOVERNMENT)), laid(GOVERNMENT));

    @Test
    void an_addressee_asks_for_more_time() {
        given(called()).when(request("2025-02-01", HOME_OFFICE), GATE).expectEvents(requested("2025-02-01"));
    }

    @Test
    void the_issuer_does_not_ask_for_more_time() {
        given(called()).when(request("2025-02-01", COMMITTEE), GATE).expectExceptionMessage(
                OVERSEEN + "'committee' is not recorded as answering for 'government'.");
    }

    @Test
    void an_extension_moves_the_day_and_keeps_where_it_came_from() {
        given(called(), requested("2025-02-01")).when(grant("2025-03-10", COMMITTEE, "2025-04-10"), GATE)
                .expectEvents(granted("2025-03-10", "2025-04-10"));
    }

    @Test
    void an_extension_after_the_day_says_so() {
        given(called(), requested("2025-02-01")).when(grant("2025-03-11", COMMITTEE, "2025-04-10"), GATE)
                .expectEvents(granted("2025-03-11", "2025-04-10"));
    }

    @Test
    void an_extension_that_may_have_come_in_time_does_not_say_that_it_came_late() {
        given(called(), requested("2025-02-01")).when(grant("2025-03", COMMITTEE, "2025-04-10"), GATE)
                .expectEvents(granted("2025-03", "2025-04-10"));
    }

    @Test
    void a_second_extension_starts_from_the_first() {
        given(called(), requested("2025-02-01"), granted("2025-03-01", "2025-04-10"))
                .when(grant("2025-04-01", COMMITTEE, "2025-05"), GATE)
                .expectEvents(granted("2025-04-01", "2025-05"));
    }

    @Test
    void more_time_is_never_less_by_the_last_day_that_it_can_mean() {
        RecommendationIssued march = issued(due(issue(GOVERNMENT), "2025-03"), laid(GOVERNMENT));
        given(march, requested("2025-02-01")).when(grant("2025-03-10", COMMITTEE, "2025-03-20"), GATE)
                .expectExceptionMessage(PLACE + "The reply is due later than that already: March 2025.");
    }

    @Test
    void a_deadline_is_deferred_by_a_reasoned_entry() {
        given(called()).when(grant("2025-03-10", COMMITTEE, "2025-04-10"), GATE).expectExceptionMessage(
                "A deadline is deferred by an entry with its reason, or one that says that none is on record; "
                        + "the original is never lost. Give the reason; or record first the request that gives it for "
                        + "'call/government'; or, where the cited sources give none, say so by 'noReasonOnRecord': "
                        + "true.");
        given(called()).when(new GrantReplyExtension(CALL, on("2025-03-10", COMMITTEE), DUTIES, date("2025-04-10"),
                Optional.empty(), true), GATE).expectSuccessfulHandlerExecution();
    }

    @Test
    void an_extension_gives_more_time_not_less() {
        given(called(), requested("2025-02-01")).when(grant("2025-02-10", COMMITTEE, "2025-03-09"), GATE)
                .expectExceptionMessage(PLACE + "The reply is due later than that already: 10 March 2025.");
    }

    @Test
    void an_addressee_does_not_grant_its_own_extension() {
        given(called(), requested("2025-02-01")).when(grant("2025-03-10", HOME_OFFICE, "2025-04-10"), GATE)
                .expectExceptionMessage(OVERSEEN + "'home-office' is neither.");
    }

    @Test
    void an_extension_is_refused_without_a_word() {
        given(called(), requested("2025-02-01"))
                .when(new RefuseReplyExtension(CALL, on("2025-02-03", WATCHDOG), DUTIES, Optional.empty()), GATE)
                .expectEvents(new ReplyExtensionRefused(CALL, on("2025-02-03", WATCHDOG), DUTIES, Optional.empty()));
    }

    @Test
    void a_reply_within_the_extension_is_not_late() {
        given(called(), granted("2025-03-01", "2025-04-10"))
                .when(new AcceptRecommendation(CALL, on("2025-04-10", HOME_OFFICE), DUTIES, Optional.empty(), Optional.empty()), GATE)
                .expectEvents(accepted("2025-04-10"));
    }

    @Test
    void a_reply_while_the_clock_stands_still_is_not_late() {
        given(called(), suspended("2025-03-01"))
                .when(new AcceptRecommendation(CALL, on("2025-06-01", HOME_OFFICE), DUTIES, Optional.empty(), Optional.empty()), GATE)
                .expectEvents(accepted("2025-06-01"));
    }

    @Test
    void a_clock_that_stood_still_runs_on_for_the_days_that_were_left() {
        given(called(), suspended("2025-03-01")).when(resume("2025-03-31"), GATE)
                .expectEvents(resumed("2025-03-31", new DueMove(DUTY, date("2025-04-09"))));
    }

    @Test
    void a_day_put_off_by_an_uncertain_number_of_days_is_approximate() {
        given(called(), suspended("2025-03")).when(resume("2025-03-31"), GATE)
                .expectEvents(resumed("2025-03-31", new DueMove(DUTY, date("2025-04-09~"))));
    }

    @Test
    void a_clock_runs_on_until_the_day_that_a_source_says() {
        given(UNDATED, suspended("2025-03-01")).when(resume("2025-03-31", "2025-06"), GATE).expectEvents(
                resumed("2025-03-31", new DueMove(DUTY, date("2025-06"))));
    }

    @Test
    void a_clock_without_a_day_runs_on_without_one() {
        given(UNDATED, suspended("2025-03-01")).when(resume("2025-03-31"), GATE).expectEvents(resumed("2025-03-31"));
    }

    @Test
    void a_day_that_was_past_before_the_clock_stopped_stays_past() {
        given(called(), suspended("2025-03-11")).when(resume("2025-03-31"), GATE).expectEvents(resumed("2025-03-31"));
    }

    @Test
    void the_end_of_a_suspension_takes_no_time_away() {
        given(called(), suspended("2025-03-01")).when(resume("2025-03-31", "2025-03-09"), GATE)
                .expectExceptionMessage(PLACE + "The reply is due later than that already: 10 March 2025.");
        given(UNDATED, suspended("2025-03-01")).when(resume("2025-03-31", "2025-03-09"), GATE)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void of_two_stops_that_may_both_hold_the_one_counts_that_leaves_more_time() {
        given(called(), suspended("2025-03-01"), suspended("2025-02")).when(resume("2025-03-31"), GATE)
                .expectEvents(resumed("2025-03-31", new DueMove(DUTY, date("2025-05-07~"))));
    }

    @Test
    void a_day_that_would_lie_beyond_all_calendars_is_not_named() {
        given(issued(due(issue(GOVERNMENT), "9999-12-31"), laid(GOVERNMENT)), suspended("2025-03-01"))
                .when(resume("2025-03-31"), GATE).expectEvents(resumed("2025-03-31"));
    }

    @Test
    void a_clock_that_runs_is_not_resumed() {
        given(called()).when(resume("2025-03-31"), GATE)
                .expectExceptionMessage(PLACE + "The clock of 'call/government' does not stand still.");
    }

    @Test
    void a_clock_is_stopped_once() {
        given(called(), suspended("2025-03-01")).when(suspend("2025-03-01"), GATE)
                .expectExceptionMessage(PLACE + "The clock of 'call/government' stands still already.");
        given(called(), suspended("2025-03-01")).when(suspend("2025-02"), GATE).expectEvents(suspended("2025-02"));
        given(called(), suspended("2025-03")).when(suspend("2025-03-15"), GATE)
                .expectEvents(suspended("2025-03-15"));
    }

    @Test
    void a_clock_can_stop_again_after_it_ran_on() {
        given(called(), suspended("2025-03-01"), resumed("2025-03-05")).when(suspend("2025-03-06"), GATE)
                .expectEvents(suspended("2025-03-06"));
    }

    @Test
    void letters_rise_by_one() {
        given(called()).when(chase("2025-03-11", FIRST_LETTER, COMMITTEE), GATE).expectEvents(chased("2025-03-11", FIRST_LETTER));
        given(called()).when(chase("2025-03-11", SECOND_LETTER, COMMITTEE), GATE)
                .expectExceptionMessage(PLACE + "Of 'call/government', the second letter comes after the first letter.");
        given(called(), chased("2025-03-11", FIRST_LETTER)).when(chase("2025-03-10", SECOND_LETTER, COMMITTEE), GATE)
                .expectExceptionMessage(PLACE + "Of 'call/government', the second letter comes after the first letter.");
        given(called(), chased("2025-03-11", FIRST_LETTER)).when(chase("2025-04-11", FIRST_LETTER, COMMITTEE), GATE)
                .expectExceptionMessage(PLACE + "Of 'call/government', the first letter is on record already.");
    }

    @Test
    void a_letter_recorded_again_keeps_its_turn() {
        given(called(), chased("2025-03-11", FIRST_LETTER), chased("2025-04-11", SECOND_LETTER), withdrawn(2))
                .when(chase("2025-04-12", FIRST_LETTER, COMMITTEE), GATE)
                .expectExceptionMessage(PLACE + "Of 'call/government', the first letter comes before the second letter.");
    }

    @Test
    void an_absence_is_named_in_public_once_whatever_letters_there_were() {
        given(called()).when(chase("2025-03-11", NAMED_IN_PUBLIC, COMMITTEE), GATE)
                .expectEvents(chased("2025-03-11", NAMED_IN_PUBLIC));
        given(called(), chased("2025-03-11", NAMED_IN_PUBLIC)).when(chase("2025-04-11", NAMED_IN_PUBLIC, COMMITTEE), GATE)
                .expectExceptionMessage(PLACE + "Of 'call/government', the naming in public is on record already.");
    }

    @Test
    void a_stranger_does_not_chase() {
        given(called()).when(chase("2025-03-11", FIRST_LETTER, STRANGER), GATE)
                .expectExceptionMessage(OVERSEEN + "'stranger' is neither.");
    }

    private static RequestReplyExtension request(String day, InstitutionId by) {
        return new RequestReplyExtension(CALL, on(day, by), DUTIES, Optional.empty(), words("It is a lot."));
    }

    private static GrantReplyExtension grant(String day, InstitutionId by, String until) {
        return new GrantReplyExtension(CALL, on(day, by), DUTIES, date(until), Optional.empty(), false);
    }

    private static SuspendReplyClock suspend(String day) {
        return new SuspendReplyClock(CALL, on(day, WATCHDOG), DUTIES, words("Judicial review."));
    }

    private static ResumeReplyClock resume(String day, String... until) {
        return new ResumeReplyClock(CALL, on(day, WATCHDOG), DUTIES, Stream.of(until).findFirst().map(t -> date(t)));
    }

    private static ChaseReply chase(String day, ChaseStep step, InstitutionId by) {
        return new ChaseReply(CALL, on(day, by), DUTIES, step, Optional.empty());
    }
}
