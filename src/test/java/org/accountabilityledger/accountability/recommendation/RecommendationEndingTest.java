package org.accountabilityledger.accountability.recommendation;

import static org.accountabilityledger.accountability.LedgerExamples.COMMITTEE;
import static org.accountabilityledger.accountability.LedgerExamples.GATE;
import static org.accountabilityledger.accountability.LedgerExamples.GOVERNMENT;
import static org.accountabilityledger.accountability.LedgerExamples.HOME_OFFICE;
import static org.accountabilityledger.accountability.LedgerExamples.NORTH_FORCE;
import static org.accountabilityledger.accountability.LedgerExamples.SOUTH_FORCE;
import static org.accountabilityledger.accountability.LedgerExamples.STRANGER;
import static org.accountabilityledger.accountability.LedgerExamples.WATCHDOG;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.CALL;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.DUTIES;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.accepted;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.attested;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.called;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.closed;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.given;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.issue;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.issued;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.laid;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.reopened;

import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.Closing;
import org.accountabilityledger.accountability.DutyId;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.AcceptRecommendation;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.CloseRecommendation;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.ReopenRecommendation;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationClosed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecommendationEndingTest {

    private static final String BY_WHOM = "Only issuer or overseer closes as implemented, exceeded or alternate, "
            + "citing a finding; the owner may close as withdrawn or superseded. ";
    private static final String CLOSED = "A closed file takes no new progress dated after its closing until it is "
            + "reopened with a reason. ";
    private static final String PLACE = "An entry follows from what the file says already. ";

    @Test
    void the_overseer_closes_as_implemented_on_a_finding() {
        given(called()).when(close("2025-09-01", WATCHDOG, Closing.IMPLEMENTED, "Report, page 12."), GATE)
                .expectEvents(closing("2025-09-01", WATCHDOG, Closing.IMPLEMENTED, "Report, page 12."));
    }

    @ParameterizedTest
    @EnumSource(names = {"IMPLEMENTED", "EXCEEDED", "ALTERNATE"})
    void a_closing_as_done_cites_a_finding(Closing done) {
        given(called()).when(close("2025-09-01", WATCHDOG, done, null), GATE)
                .expectExceptionMessage(BY_WHOM + "Say in 'finding' what was found, and where.");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"WITHDRAWN", "SUPERSEDED"})
    void an_owner_closes_as_nothing_but_withdrawn_or_superseded(Closing closing) {
        given(called()).when(close("2025-09-01", HOME_OFFICE, closing, "We did it."), GATE)
                .expectExceptionMessage(BY_WHOM + "'home-office' cannot close it as " + closing + ".");
    }

    @ParameterizedTest
    @EnumSource(names = {"WITHDRAWN", "SUPERSEDED"})
    void an_owner_closes_as_withdrawn_or_superseded(Closing closing) {
        given(called()).when(close("2025-09-01", HOME_OFFICE, closing, null), GATE)
                .expectEvents(closing("2025-09-01", HOME_OFFICE, closing, null));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"IMPLEMENTED", "EXCEEDED", "ALTERNATE"})
    void the_issuer_closes_for_any_other_reason_without_a_finding(Closing closing) {
        given(called()).when(close("2025-09-01", COMMITTEE, closing, null), GATE)
                .expectEvents(closing("2025-09-01", COMMITTEE, closing, null));
    }

    @Test
    void a_stranger_does_not_close() {
        given(called()).when(close("2025-09-01", STRANGER, Closing.WITHDRAWN, null), GATE)
                .expectExceptionMessage(BY_WHOM + "'stranger' cannot close it as WITHDRAWN.");
    }

    @Test
    void an_issuer_does_not_call_its_own_whole_done() {
        given(issued(attested(issue(GOVERNMENT), on("2025-01-10", HOME_OFFICE)), laid(GOVERNMENT)))
                .when(close("2025-09-01", HOME_OFFICE, Closing.IMPLEMENTED, "We did it."), GATE)
                .expectExceptionMessage("A body does not assess itself, nor what it is part of, nor its parts or "
                        + "predecessors. 'home-office' is the addressee 'government' or its kin.");
    }

    @Test
    void a_recommendation_is_closed_once() {
        given(called(), closed("2025-09-01")).when(close("2025-09-01", COMMITTEE, Closing.WITHDRAWN, null), GATE)
                .expectExceptionMessage(PLACE + "Each of these duties is closed already.");
    }

    @Test
    void an_owner_closes_no_duty_of_another() {
        given(issued(issue(NORTH_FORCE, SOUTH_FORCE), laid(NORTH_FORCE), laid(SOUTH_FORCE)))
                .when(close("2025-09-01", NORTH_FORCE, Closing.WITHDRAWN, null), GATE)
                .expectExceptionMessage(BY_WHOM + "'north-force' cannot close it as WITHDRAWN.");
    }

    @Test
    void an_owner_closes_its_own_duty() {
        List<DutyId> own = List.of(DutyId.of("call", NORTH_FORCE));
        given(issued(issue(NORTH_FORCE, SOUTH_FORCE), laid(NORTH_FORCE), laid(SOUTH_FORCE)))
                .when(new CloseRecommendation(CALL, on("2025-09-01", NORTH_FORCE), Closing.WITHDRAWN, Optional.empty(), own,
                        Optional.empty(), Optional.empty()), GATE)
                .expectEvents(new RecommendationClosed(CALL, on("2025-09-01", NORTH_FORCE), Closing.WITHDRAWN, Optional.empty(), own,
                        Optional.empty(), Optional.empty()));
    }

    @Test
    void a_closed_recommendation_takes_no_later_reply() {
        given(called(), closed("2025-02-01")).when(accept("2025-02-02"), GATE)
                .expectExceptionMessage(CLOSED + "'call/government' was closed 1 February 2025.");
    }

    @Test
    void a_closed_recommendation_takes_what_happened_before_its_closing() {
        given(called(), closed("2025-02-01")).when(accept("2025-01-31"), GATE).expectEvents(accepted("2025-01-31"));
        given(called(), closed("2025-02-01")).when(accept("2025-02"), GATE).expectEvents(accepted("2025-02"));
    }

    @Test
    void a_reopened_recommendation_takes_replies_again() {
        given(called(), closed("2025-02-01"), reopened("2025-02-05")).when(accept("2025-02-06"), GATE)
                .expectEvents(accepted("2025-02-06"));
    }

    @Test
    void what_was_reopened_in_the_month_of_its_closing_takes_replies_again() {
        given(called(), closed("2025-02"), reopened("2025-02-05")).when(accept("2025-03-06"), GATE)
                .expectEvents(accepted("2025-03-06"));
    }

    @Test
    void a_reopening_found_late_says_nothing_of_the_days_before_it() {
        given(called(), closed("2025-02-01"), reopened("2025-02-05")).when(accept("2025-02-03"), GATE)
                .expectExceptionMessage(CLOSED + "'call/government' was closed 1 February 2025.");
    }

    @Test
    void a_recommendation_is_reopened_with_a_reason() {
        given(called(), closed("2025-02-01")).when(reopen("2025-02-05"), GATE).expectEvents(reopened("2025-02-05"));
    }

    @Test
    void what_is_open_is_not_reopened() {
        given(called()).when(reopen("2025-02-05"), GATE).expectExceptionMessage(PLACE
                + "None of these duties is closed on that day.");
        given(called(), closed("2025-02-06")).when(reopen("2025-02-05"), GATE)
                .expectExceptionMessage(PLACE + "None of these duties is closed on that day.");
    }

    private static CloseRecommendation close(String day, InstitutionId by, Closing closing, String finding) {
        return new CloseRecommendation(CALL, on(day, by), closing, Optional.empty(), List.of(), Optional.empty(),
                Optional.ofNullable(finding).map(text -> words(text)));
    }

    private static RecommendationClosed closing(String day, InstitutionId by, Closing closing, String finding) {
        return new RecommendationClosed(CALL, on(day, by), closing, Optional.empty(), List.of(), Optional.empty(),
                Optional.ofNullable(finding).map(text -> words(text)));
    }

    private static ReopenRecommendation reopen(String day) {
        return new ReopenRecommendation(CALL, on(day, COMMITTEE), List.of(), words("It does apply."));
    }

    private static AcceptRecommendation accept(String day) {
        return new AcceptRecommendation(CALL, on(day, HOME_OFFICE), DUTIES, Optional.empty(), Optional.empty());
    }
}
