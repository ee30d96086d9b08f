package org.accountabilityledger.accountability.recommendation;

import static org.accountabilityledger.accountability.LedgerExamples.GATE;
import static org.accountabilityledger.accountability.LedgerExamples.GOVERNMENT;
import static org.accountabilityledger.accountability.LedgerExamples.HOME_OFFICE;
import static org.accountabilityledger.accountability.LedgerExamples.STRANGER;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.CALL;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.called;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.given;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.history;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.issue;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.issued;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.laid;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.withLimbs;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.DutyId;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.Precision;
import org.accountabilityledger.accountability.recommendation.PlainReply.RecommendationAccepted;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.CountReplies;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationIssued;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RepliesCounted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** n of m replied, not said who: nobody who may be one of the n is called silent, until n are named. */
class RepliesCountedTest {

    private static final RecommendationIssued THREE = issued(issue(GOVERNMENT, HOME_OFFICE, STRANGER), laid(GOVERNMENT),
            laid(HOME_OFFICE), laid(STRANGER));
    private static final LocalDate FIRST = LocalDate.parse("2025-01-10");
    private static final Optional<LocalDate> CONSULTED = Optional.of(LocalDate.parse("2026-01-01"));

    @Test
    void a_count_is_recorded_with_the_day_by_which_they_had_replied() {
        given(THREE).when(count("/2025-03-01", 2, Precision.EXACT, 3), GATE)
                .expectEvents(counted("/2025-03-01", 2, Precision.EXACT));
    }

    @ParameterizedTest
    @CsvSource({"/2025-02-01", "/2025-03-10", "/2025-06-03"})
    void nobody_who_may_be_one_of_them_is_silent_or_late_on_any_day(String by) {
        for (LocalDate day = FIRST; day.isBefore(CONSULTED.get()); day = day.plusDays(1)) {
            for (InstitutionId body : List.of(GOVERNMENT, HOME_OFFICE, STRANGER)) {
                assertThat(standing(day, body, THREE, counted(by, 1, Precision.EXACT))).as("%s on %s", body, day)
                        .isEqualTo(ReplyStanding.SOME_REPLIED);
            }
        }
    }

    @Test
    void the_rest_is_judged_by_the_clock_when_as_many_are_named() {
        assertThat(standing(THREE, counted("/2025-06-03", 2, Precision.EXACT), accepted("2025-02-01", HOME_OFFICE)))
                .isEqualTo(ReplyStanding.SOME_REPLIED);
        assertThat(standing(THREE, counted("/2025-06-03", 1, Precision.EXACT), accepted("2025-02-01", HOME_OFFICE)))
                .isEqualTo(ReplyStanding.OVERDUE);
        assertThat(standing(THREE, counted("/2025-06-03", 1, Precision.MORE_THAN), accepted("2025-02-01", HOME_OFFICE)))
                .as("more than one").isEqualTo(ReplyStanding.SOME_REPLIED);
    }

    @ParameterizedTest
    @CsvSource({"2025-06-04", "2025-06", "2025-05/2025-07"})
    void who_may_have_replied_later_is_not_one_of_them(String later) {
        assertThat(standing(THREE, counted("/2025-06-03", 1, Precision.EXACT), accepted(later, HOME_OFFICE)))
                .isEqualTo(ReplyStanding.SOME_REPLIED);
    }

    @Test
    void a_body_that_answered_for_two_parts_is_counted_once() {
        RecommendationIssued limbs = issued(withLimbs(issue(GOVERNMENT, HOME_OFFICE), "a", "b"), laid(GOVERNMENT, "a"),
                laid(GOVERNMENT, "b"), laid(HOME_OFFICE, "a"), laid(HOME_OFFICE, "b"));
        RecommendationState state = RecommendationState.of(history(limbs, counted("/2025-06-03", 2, Precision.EXACT),
                new RecommendationAccepted(CALL, on("2025-02-01", HOME_OFFICE), List.of(DutyId.of("call", HOME_OFFICE, "a"),
                        DutyId.of("call", HOME_OFFICE, "b")), Optional.empty(), Optional.empty())));
        assertThat(state.schedule(state.duty(DutyId.of("call", GOVERNMENT, "a")).orElseThrow(), CONSULTED.get(), CONSULTED)
                .standing()).isEqualTo(ReplyStanding.SOME_REPLIED);
    }

    @Test
    void a_count_that_was_withdrawn_counts_no_more() {
        assertThat(standing(THREE, counted("/2025-06-03", 2, Precision.EXACT), withdrawn(2)))
                .isEqualTo(ReplyStanding.OVERDUE);
    }

    @Test
    void who_is_on_record_as_having_replied_has_replied() {
        assertThat(standing(CONSULTED.get(), HOME_OFFICE, THREE, counted("/2025-06-03", 3, Precision.EXACT),
                accepted("2025-02-01", HOME_OFFICE))).isEqualTo(ReplyStanding.REPLIED);
    }

    @Test
    void a_count_says_by_when_and_not_when() {
        given(THREE).when(count("2025-06-03", 2, Precision.EXACT, 3), GATE).expectExceptionMessage("What an entry says in "
                + "one field agrees with what it says in the others. It is said by when they had replied, and not when each "
                + "of them did: write that day with an open beginning, as in '/2025-06-03'.");
    }

    @Test
    void a_count_is_of_some_and_not_of_more_than_were_asked() {
        given(THREE).when(count("/2025-06-03", 0, Precision.EXACT, 3), GATE).expectExceptionMessage("Every value has the "
                + "form that its field asks for. Count at least one reply: that there is none is no entry.");
        given(THREE).when(count("/2025-06-03", 4, Precision.EXACT, 3), GATE).expectExceptionMessage("What an entry says in "
                + "one field agrees with what it says in the others. 'replied' is 4, and 'of' is 3: no more reply than "
                + "were asked.");
        given(THREE).when(count("/2025-06-03", 2, Precision.FORECAST, 3), GATE).expectExceptionMessage("What an entry says "
                + "in one field agrees with what it says in the others. A forecast counts no replies.");
    }

    @ParameterizedTest
    @EnumSource(names = "FORECAST", mode = EnumSource.Mode.EXCLUDE)
    void a_count_may_be_about_or_at_least(Precision precision) {
        given(called()).when(count("/2025-06-03", 21, precision, 43), GATE).expectSuccessfulHandlerExecution();
    }

    private static ReplyStanding standing(RecommendationEvent... events) {
        return standing(CONSULTED.get(), GOVERNMENT, events);
    }

    private static ReplyStanding standing(LocalDate day, InstitutionId body, RecommendationEvent... events) {
        RecommendationState state = RecommendationState.of(history(events).on(day));
        return state.schedule(state.duty(DutyId.of("call", body)).orElseThrow(), day, CONSULTED).standing();
    }

    private static RecommendationAccepted accepted(String day, InstitutionId body) {
        return new RecommendationAccepted(CALL, on(day, body), List.of(DutyId.of("call", body)), Optional.empty(), Optional.empty());
    }

    private static RepliesCounted counted(String by, long replied, Precision precision) {
        return new RepliesCounted(CALL, on(by), replied, precision, Optional.of(3L), Optional.empty());
    }

    private static CountReplies count(String by, long replied, Precision precision, long of) {
        return new CountReplies(CALL, on(by), replied, precision, Optional.of(of), Optional.empty());
    }
}
