package org.accountabilityledger.accountability.recommendation;

import static org.accountabilityledger.accountability.LedgerExamples.COMMITTEE;
import static org.accountabilityledger.accountability.LedgerExamples.GOVERNMENT;
import static org.accountabilityledger.accountability.LedgerExamples.HOME_OFFICE;
import static org.accountabilityledger.accountability.LedgerExamples.LONDON;
import static org.accountabilityledger.accountability.LedgerExamples.NORTH_FORCE;
import static org.accountabilityledger.accountability.LedgerExamples.SOUTH_FORCE;
import static org.accountabilityledger.accountability.LedgerExamples.date;
import static org.accountabilityledger.accountability.LedgerExamples.fixture;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.accountabilityledger.accountability.LedgerExamples.world;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.CALL;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.DUTIES;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.DUTY;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.accepted;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.called;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.closed;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.due;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.granted;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.issue;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.issued;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.laid;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.reopened;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.resumed;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.suspended;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.withdrawn;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.DirectoryFold;
import org.accountabilityledger.accountability.DutyId;
import org.accountabilityledger.accountability.Fact;
import org.accountabilityledger.accountability.FileId;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.Precision;
import org.accountabilityledger.accountability.Today;
import org.accountabilityledger.accountability.recommendation.PlainReply.RecommendationAccepted;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.AcceptRecommendation;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.CheckReplyClocks;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.CountReplies;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.WithdrawRecommendationEntry;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationEntryWithdrawn;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationIssued;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationSuperseded;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RepliesCounted;
import org.accountabilityledger.accountability.recommendation.ReplyClockEvent.ReplyFellDue;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The call of 10 January 2025 asks the government for a reply by 10 March 2025. */
class ReplyFellDueTest {

    private record Looked(FileId file, Attestation attestation, LocalDate upTo) implements LedgerEvent {

        @Override
        public List<Fact> facts() {
            return List.of(new Fact.Consulted(FileRef.of(CALL), upTo));
        }
    }

    @Test
    void a_day_that_passed_without_a_reply_is_noted_with_that_day_as_valid_time() {
        check("2025-03-18", "2025-03-18", called()).expectEvents(fell("2025-03-10", "2025-03-18"));
    }

    @ParameterizedTest
    @CsvSource({"2025-03-10, 2025-06-01", "2025-06-01, 2025-03-10", "2025-03-09, 2025-03-09"})
    void nothing_is_noted_before_both_today_and_the_sources_are_past_the_day(String today, String consulted) {
        check(today, consulted, called()).expectNoEvents();
    }

    @ParameterizedTest
    @CsvSource({"2025-03-11, 2025-06-01", "2025-06-01, 2025-03-11"})
    void it_is_noted_from_the_day_after_on(String today, String consulted) {
        check(today, consulted, called()).expectEvents(fell("2025-03-10", consulted));
    }

    @Test
    void nothing_is_noted_of_who_may_be_one_of_those_that_replied_and_what_was_noted_is_taken_back() {
        RepliesCounted one = new RepliesCounted(CALL, on("/2025-02-01"), 1, Precision.EXACT, Optional.empty(),
                Optional.empty());
        check("2025-06-01", "2025-06-01", called(), one).expectNoEvents();
        gate("2025-06-01", "2025-06-01", called(), fell("2025-03-10", "2025-06-01"))
                .when(new CountReplies(CALL, on("/2025-02-01"), 1, Precision.EXACT, Optional.empty(), Optional.empty()),
                        today("2025-06-01"))
                .expectEvents(one, takenBack(2, "2025-06-01", "Some of those asked had replied by 1 February 2025, and it is "
                        + "not said who."));
    }

    @Test
    void nothing_is_noted_where_nobody_said_that_sources_were_consulted() {
        check("2025-06-01", null, called()).expectNoEvents();
    }

    @Test
    void it_is_noted_once() {
        check("2025-06-01", "2025-06-01", called(), fell("2025-03-10", "2025-03-18")).expectNoEvents();
    }

    @Test
    void a_reply_that_came_too_late_changes_nothing_about_the_day() {
        check("2025-06-01", "2025-06-01", called(), accepted("2025-03-11")).expectEvents(fell("2025-03-10", "2025-06-01"));
    }

    @ParameterizedTest
    @CsvSource({"2025-03-10", "2025-03", "2025", "2025-02-01/2025-04-01", "2025-03-09~"})
    void a_reply_that_may_have_come_in_time_is_not_called_late(String day) {
        check("2026-01-31", "2026-01-31", called(), accepted(day)).expectNoEvents();
    }

    @Test
    void an_imprecise_day_passes_when_its_last_day_has() {
        RecommendationIssued spring = issued(due(issue(GOVERNMENT), "2025-21"), laid(GOVERNMENT));
        check("2025-05-31", "2025-05-31", spring).expectNoEvents();
        check("2025-06-01", "2025-06-01", spring).expectEvents(
                new ReplyFellDue(CALL, Attestation.bySystem(date("2025-05-31")), DUTY, date("2025-21"),
                        LocalDate.parse("2025-06-01")));
    }

    @Test
    void a_day_without_an_end_never_passes() {
        check("2026-01-31", "2026-01-31", issued(due(issue(GOVERNMENT), "2025-03/.."), laid(GOVERNMENT)))
                .expectNoEvents();
    }

    @Test
    void more_time_given_before_the_day_moves_it_and_the_new_day_passes_in_its_turn() {
        Object[] moved = {called(), granted("2025-03-10", "2025-04-10")};
        check("2025-04-10", "2025-04-10", moved).expectNoEvents();
        check("2025-04-11", "2025-04-11", moved).expectEvents(fell("2025-04-10", "2025-04-11"));
    }

    @Test
    void more_time_given_after_the_day_leaves_it_passed_and_the_new_day_passes_too() {
        check("2025-05-01", "2025-05-01", called(), granted("2025-03-11", "2025-04-10"))
                .expectEvents(fell("2025-03-10", "2025-05-01"), fell("2025-04-10", "2025-05-01"));
    }

    @Test
    void a_clock_that_stood_still_on_the_day_did_not_run_out() {
        check("2025-06-01", "2025-06-01", called(), suspended("2025-03-10")).expectNoEvents();
        check("2025-06-01", "2025-06-01", called(), suspended("2025-03-01"),
                resumed("2025-04-01", new DueMove(DUTY, date("2025-04-10"))))
                .expectEvents(fell("2025-04-10", "2025-06-01"));
    }

    @Test
    void a_duty_that_was_closed_or_superseded_by_the_day_asks_for_nothing() {
        check("2025-06-01", "2025-06-01", called(), closed("2025-03-10")).expectNoEvents();
        check("2025-06-01", "2025-06-01", called(), new RecommendationSuperseded(CALL, on("2025-03", COMMITTEE),
                new RecommendationId("next"), words("Said better."))).expectNoEvents();
        check("2025-06-01", "2025-06-01", called(), closed("2025-03-01"), reopened("2025-03-05"))
                .expectEvents(fell("2025-03-10", "2025-06-01"));
    }

    @Test
    void each_addressee_without_a_reply_has_an_entry_of_its_own() {
        RecommendationIssued forces = issued(issue(NORTH_FORCE, SOUTH_FORCE), laid(NORTH_FORCE), laid(SOUTH_FORCE));
        RecommendationAccepted north = new RecommendationAccepted(CALL, on("2025-02-01", NORTH_FORCE),
                List.of(DutyId.of("call", NORTH_FORCE)), Optional.empty(), Optional.empty());
        check("2025-06-01", "2025-06-01", forces, north).expectEvents(new ReplyFellDue(CALL,
                Attestation.bySystem(date("2025-03-10")), DutyId.of("call", SOUTH_FORCE), date("2025-03-10"),
                LocalDate.parse("2025-06-01")));
    }

    @Test
    void a_file_whose_opening_was_withdrawn_has_nothing_to_note_and_takes_back_what_it_noted() {
        check("2025-06-01", "2025-06-01", called(), withdrawn(1)).expectNoEvents();
        check("2025-06-01", "2025-06-01", called(), fell("2025-03-10", "2025-03-18"), withdrawn(1))
                .expectEvents(takenBack(2, "2025-06-01", "That deadline is no longer on record."));
    }

    @Test
    void a_reply_found_late_that_came_in_time_takes_the_entry_back_in_the_same_decision() {
        gate("2025-06-01", "2025-06-01", called(), fell("2025-03-10", "2025-03-18"))
                .when(new AcceptRecommendation(CALL, on("2025-03-09", HOME_OFFICE), DUTIES, Optional.empty(), Optional.empty()),
                        today("2025-06-01"))
                .expectEvents(accepted("2025-03-09"),
                        takenBack(2, "2025-06-01", "A reply of 9 March 2025 is on record."));
    }

    @Test
    void a_reply_that_came_late_takes_nothing_back() {
        gate("2025-06-01", "2025-06-01", called(), fell("2025-03-10", "2025-03-18"))
                .when(new AcceptRecommendation(CALL, on("2025-03-11", HOME_OFFICE), DUTIES, Optional.empty(), Optional.empty()),
                        today("2025-06-01"))
                .expectEvents(new RecommendationAccepted(CALL, on("2025-03-11", HOME_OFFICE), DUTIES,
                        Optional.empty(), Optional.empty()));
    }

    @Test
    void the_day_is_noted_again_when_the_reply_that_came_in_time_is_withdrawn() {
        check("2025-07-01", "2025-07-01", called(), fell("2025-03-10", "2025-03-18"), accepted("2025-03-09"),
                takenBack(2, "2025-06-01", "A reply of 9 March 2025 is on record."), withdrawn(3))
                .expectEvents(fell("2025-03-10", "2025-07-01"));
    }

    @Test
    void what_sources_no_longer_reach_is_taken_back() {
        check("2025-06-01", "2025-03-10", called(), fell("2025-03-10", "2025-03-18")).expectEvents(takenBack(2,
                "2025-06-01", "It is no longer on record that sources were consulted beyond that day."));
    }

    @Test
    void a_clerk_does_not_withdraw_what_the_clock_noted() {
        gate("2025-06-01", "2025-06-01", called(), fell("2025-03-10", "2025-03-18"))
                .when(new WithdrawRecommendationEntry(CALL, on("2025-05-01"), 2, words("No."), Optional.empty()),
                        today("2025-06-01"))
                .expectExceptionMessage("Nothing is edited or removed: a correction is a withdrawal and a new entry. "
                        + "Entry 2 was noted by the ledger's clock: correct what it rests on, and the clock takes it "
                        + "back.");
    }

    private static ReplyFellDue fell(String day, String consulted) {
        return new ReplyFellDue(CALL, Attestation.bySystem(date(day)), DUTY, date(day), LocalDate.parse(consulted));
    }

    private static RecommendationEntryWithdrawn takenBack(long entry, String today, String reason) {
        return new RecommendationEntryWithdrawn(CALL, Attestation.bySystem(date(today)), entry, words(reason),
                Optional.empty());
    }

    private static ResultValidator<Recommendation> check(String today, String consulted, Object... events) {
        return gate(today, consulted, events)
                .when(new CheckReplyClocks(CALL, Attestation.bySystem(date(today))), today(today));
    }

    private static TestExecutor<Recommendation> gate(String today, String consulted,
            Object... events) {
        DirectoryFold world = world();
        Optional.ofNullable(consulted).map(LocalDate::parse)
                .ifPresent(upTo -> world.tell(1, new Looked(new RecommendationId("looks"), on("2025"), upTo)));
        return fixture(Recommendation.class, world)
                .givenCurrentTime(LocalDate.parse(today).atTime(12, 0).atZone(LONDON).toInstant()).andGiven(events);
    }

    private static Map<String, LocalDate> today(String day) {
        return Map.of(Today.KEY, LocalDate.parse(day));
    }
}
