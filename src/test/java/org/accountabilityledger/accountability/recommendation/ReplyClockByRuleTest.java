package org.accountabilityledger.accountability.recommendation;

import static org.accountabilityledger.accountability.LedgerExamples.COMMITTEE;
import static org.accountabilityledger.accountability.LedgerExamples.GATE;
import static org.accountabilityledger.accountability.LedgerExamples.GOVERNMENT;
import static org.accountabilityledger.accountability.LedgerExamples.LONDON;
import static org.accountabilityledger.accountability.LedgerExamples.TODAY;
import static org.accountabilityledger.accountability.LedgerExamples.WATCHDOG;
import static org.accountabilityledger.accountability.LedgerExamples.date;
import static org.accountabilityledger.accountability.LedgerExamples.fixture;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.accountabilityledger.accountability.LedgerExamples.world;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.CALL;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.DUTIES;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.DUTY;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.due;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.issue;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.issued;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.laid;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.requested;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.DirectoryFold;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.GrantReplyExtension;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.IssueRecommendation;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.StartReplyClock;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.SuspendReplyClock;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationIssued;
import org.accountabilityledger.accountability.recommendation.ReplyClockEvent.ReplyClockStarted;
import org.accountabilityledger.accountability.recommendation.ReplyClockEvent.ReplyExtensionGranted;
import org.accountabilityledger.accountability.timing.ClockBasis;
import org.accountabilityledger.accountability.timing.ClockRuleId;
import org.accountabilityledger.accountability.timing.ClockStart;
import org.accountabilityledger.accountability.timing.ClockTerms;
import org.accountabilityledger.accountability.timing.ClockUnit;
import org.accountabilityledger.accountability.timing.EndOfMonth;
import org.accountabilityledger.accountability.timing.Extendable;
import org.accountabilityledger.accountability.timing.Extending;
import org.accountabilityledger.accountability.timing.StartedClock;
import org.accountabilityledger.accountability.timing.TimingEvent.ClockRuleEnacted;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The call of 10 January 2025 under a made-up statute: 60 days beginning with the day it was made, to 10 March. */
class ReplyClockByRuleTest {

    private static final ClockRuleId ACT = new ClockRuleId("act");
    private static final String BY_THE_RULE = "A clock starts, is extended and stands still as its rule says. ";
    private static final ClockChoice CHOICE = new ClockChoice(ACT, Optional.empty());
    private static final Optional<Extendable> NEVER = Optional.empty();

    @Test
    void an_issue_starts_the_clock_and_keeps_the_day_the_rule_and_its_version() {
        given(NEVER).when(byTheAct(issue(GOVERNMENT)), GATE).expectEvents(clocked("2025-01-10", "2025-03-10"));
    }

    @Test
    void a_day_that_a_source_states_beside_the_rule_is_the_same_day() {
        given(NEVER).when(choosing(due(issue(GOVERNMENT), "2025-03-11"), CHOICE), GATE).expectExceptionMessage(
                BY_THE_RULE + "By 'act' the day is 10 March 2025: leave out 'replyDue', or the rule.");
        given(NEVER).when(choosing(issue(GOVERNMENT), CHOICE), GATE).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_clock_starts_on_the_day_on_which_the_addressee_received_it() {
        given(NEVER, undated()).when(start(Optional.of(date("2025-01-20"))), GATE)
                .expectEvents(started("2025-01-20", "2025-03-20"));
    }

    @Test
    void no_clock_has_run_out_before_the_reply_was_asked_for() {
        String early = "An entry follows from what the file says already. A reply is not due before it is asked for: "
                + "by 'act' it would be due 2 January 2025.";
        Optional<EdtfDate> before = Optional.of(date("2024-11-04"));
        given(NEVER).when(choosing(due(issue(GOVERNMENT)), new ClockChoice(ACT, before)), GATE)
                .expectExceptionMessage(early);
        given(NEVER, undated()).when(start(before), GATE).expectExceptionMessage(early);
    }

    @Test
    void a_clock_starts_once() {
        given(NEVER, clocked("2025-01-10", "2025-03-10")).when(start(Optional.empty()), GATE).expectExceptionMessage(
                "An entry follows from what the file says already. The reply to 'call/government' has a day already: "
                        + "10 March 2025.");
    }

    @Test
    void a_clock_does_not_start_in_the_future() {
        given(NEVER, undated()).when(start(Optional.of(date("2040-01-01"))), GATE).expectExceptionMessage(
                "What happened cannot lie in the future. The clock would start 1 January 2040, after today, "
                + date(TODAY.toString()).inWords() + ".");
    }

    @Test
    void a_clock_needs_a_rule_that_was_in_force() {
        given(NEVER, undated()).when(start(Optional.of(date("1999-12-31"))), GATE)
                .expectExceptionMessage(BY_THE_RULE + "'act' was not in force on 31 December 1999.");
        given(NEVER, undated()).when(new StartReplyClock(CALL, on("2025-01-20", COMMITTEE), DUTIES,
                new ClockChoice(new ClockRuleId("none"), Optional.empty())), GATE)
                .expectExceptionMessage("An entry points only to what stands on the ledger. "
                        + "There is no standing clock-rule 'none'.");
    }

    @Test
    void a_rule_without_an_extension_is_not_extended() {
        given(NEVER, clocked("2025-01-10", "2025-03-10")).when(grant("2025-03-01"), GATE)
                .expectExceptionMessage(BY_THE_RULE + "'act' knows no extension.");
    }

    @ParameterizedTest
    @CsvSource({"ANY_TIME, 2025-03-10, false", "ANY_TIME, 2025-03-11, true", "BEFORE_EXPIRY, 2025-03-10, false",
        "ASKED_BEFORE_EXPIRY, 2025-03-10, false"})
    void an_extension_is_given_as_long_as_the_rule_lets(Extendable when, String day, boolean after) {
        given(Optional.of(when), clocked("2025-01-10", "2025-03-10"), requested("2025-03-11")).when(grant(day), GATE)
                .expectEvents(given(day, after));
    }

    @Test
    void an_extension_that_is_too_late_by_the_rule_is_refused() {
        given(Optional.of(Extendable.BEFORE_EXPIRY), clocked("2025-01-10", "2025-03-10")).when(grant("2025-03-11"), GATE)
                .expectExceptionMessage(BY_THE_RULE + "'act' extends no time that has run out.");
    }

    @Test
    void what_was_asked_for_in_time_can_be_given_later_and_nothing_else() {
        Optional<Extendable> asked = Optional.of(Extendable.ASKED_BEFORE_EXPIRY);
        given(asked, clocked("2025-01-10", "2025-03-10"), requested("2025-03-10")).when(grant("2025-03-20"), GATE)
                .expectEvents(given("2025-03-20", true));
        given(asked, clocked("2025-01-10", "2025-03-10"), requested("2025-03-11")).when(grant("2025-03-20"), GATE)
                .expectExceptionMessage(BY_THE_RULE + "'act' extends only what was asked for in time, and no request "
                        + "of that time is on record.");
    }

    @Test
    void a_clock_stands_still_only_for_what_its_rule_names() {
        given(NEVER, clocked("2025-01-10", "2025-03-10")).when(new SuspendReplyClock(CALL, on("2025-02-01", WATCHDOG),
                DUTIES, words("Judicial review.")), GATE)
                .expectExceptionMessage(BY_THE_RULE + "'act' names nothing that stops the clock.");
    }

    @Test
    void a_clock_that_was_started_apart_keeps_running_where_the_issue_counts_from_a_later_day() {
        ReplyClock clock = ReplyClock.EMPTY.started(started("2025-01-20", "2025-03-20").replyClock()).set(undated());
        assertThat(clock.originalDue()).contains(date("2025-03-20"));
        assertThat(clock.started().map(StartedClock::rule)).contains(ACT);
    }

    private static TestExecutor<Recommendation> given(Optional<Extendable> when, Object... events) {
        DirectoryFold world = world().tell(1, new ClockRuleEnacted(ACT, on("2000"), words("The act"), 1,
                terms(when)));
        return fixture(Recommendation.class, world)
                .givenCurrentTime(TODAY.atTime(12, 0).atZone(LONDON).toInstant()).andGiven(events);
    }

    private static ClockTerms terms(Optional<Extendable> when) {
        return new ClockTerms(ClockBasis.STATUTE, words("An act"), ClockStart.MADE, 60, ClockUnit.CALENDAR_DAYS,
                Optional.empty(), EndOfMonth.NONE, true, false,
                when.map(each -> new Extending(words("the issuer"), words("as long as it likes"), each)),
                List.of(), List.of(), date("2000-01-01"), Optional.empty());
    }

    private static IssueRecommendation byTheAct(IssueRecommendation call) {
        return choosing(due(call), CHOICE);
    }

    private static IssueRecommendation choosing(IssueRecommendation call, ClockChoice choice) {
        return new IssueRecommendation(CALL, call.attestation(), call.origin(), call.review(), call.number(),
                call.title(), call.words(), call.limbs(), call.addressees(), false, call.namedToDeliver(), call.overseer(),
                call.replyDue(), Optional.of(choice), call.externalIds(), false);
    }

    private static RecommendationIssued undated() {
        return issued(due(issue(GOVERNMENT)), laid(GOVERNMENT));
    }

    private static RecommendationIssued clocked(String from, String to) {
        RecommendationIssued call = undated();
        return new RecommendationIssued(CALL, call.attestation(), call.origin(), call.review(), call.number(),
                call.title(), call.words(), call.limbs(), call.addressees(), call.namedToDeliver(), call.overseer(),
                call.replyDue(), Optional.of(clock(from, to)), call.externalIds(), call.duties(), false);
    }

    private static StartReplyClock start(Optional<EdtfDate> on) {
        return new StartReplyClock(CALL, on("2025-01-21", COMMITTEE), DUTIES, new ClockChoice(ACT, on));
    }

    private static ReplyClockStarted started(String from, String to) {
        return new ReplyClockStarted(CALL, on("2025-01-21", COMMITTEE), DUTIES, clock(from, to));
    }

    private static StartedClock clock(String from, String to) {
        return new StartedClock(ACT, 1, ClockBasis.STATUTE, ClockStart.MADE, date(from), date(to),
                Optional.empty(), words(terms(NEVER).inWords()));
    }

    private static GrantReplyExtension grant(String day) {
        return new GrantReplyExtension(CALL, on(day, COMMITTEE), DUTIES, date("2025-04-10"),
                Optional.of(words("Much to read.")), false);
    }

    private static ReplyExtensionGranted given(String day, boolean after) {
        return new ReplyExtensionGranted(CALL, on(day, COMMITTEE),
                List.of(new DueMove(DUTY, date("2025-04-10"))),
                Optional.of(words("Much to read.")));
    }
}
