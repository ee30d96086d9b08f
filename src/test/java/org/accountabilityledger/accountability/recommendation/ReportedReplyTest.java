package org.accountabilityledger.accountability.recommendation;

import static org.accountabilityledger.accountability.LedgerExamples.COMMITTEE;
import static org.accountabilityledger.accountability.LedgerExamples.GATE;
import static org.accountabilityledger.accountability.LedgerExamples.GOVERNMENT;
import static org.accountabilityledger.accountability.LedgerExamples.HOME_OFFICE;
import static org.accountabilityledger.accountability.LedgerExamples.STRANGER;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.reported;
import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.CALL;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.DUTIES;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.DUTY;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.accepted;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.attested;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.called;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.given;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.history;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.issue;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.ReportAnswer;
import org.accountabilityledger.accountability.RuleBroken;
import org.accountabilityledger.accountability.Speaker;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.recommendation.PlainReply.RecommendationRejected;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.AcceptRecommendation;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.AnswerRecommendationReport;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.RejectRecommendation;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationReportAnswered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A reply that only somebody else reports is neither a reply nor a silence, until the addressee confirms or denies it. */
class ReportedReplyTest {

    private static final Speaker MP = Speaker.office("the MP for Somewhere");
    private static final Optional<LocalDate> CONSULTED = Optional.of(LocalDate.parse("2026-01-01"));

    @Test
    void somebody_reports_that_the_addressee_refused_whatever_else_is_on_record() {
        Attestation hearsay = reported("2025-02", GOVERNMENT, MP);
        given(called(), accepted("2025-02-20")).when(new RejectRecommendation(CALL, hearsay, DUTIES, Optional.empty(),
                true), GATE).expectEvents(new RecommendationRejected(CALL, hearsay, DUTIES, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02", "2025-02-15", "2025-06", "2025", "2025-08~", "2025-01/2025-08"})
    void it_decides_nothing_and_nobody_is_called_late_from_the_first_day_on_which_it_may_have_come(String date) {
        LocalDate first = LocalDate.parse("2025-01-10");
        for (LocalDate day = first; day.isBefore(CONSULTED.get()); day = day.plusDays(1)) {
            RecommendationState state = asOf(day, called(), refused(date));
            ReplyStanding without = standing(asOf(day, called()), day);
            boolean mayHaveCome = !refused(date).attestation().occurredOn().surelyAfter(day);
            assertThat(standing(state, day)).as(day.toString())
                    .isEqualTo(mayHaveCome ? ReplyStanding.SAID_TO_HAVE_REPLIED : without);
            assertThat(state.duty(DUTY).orElseThrow().reply()).isEmpty();
        }
    }

    @Test
    void a_reply_of_the_addressee_stands_before_what_is_reported_of_it() {
        LocalDate day = LocalDate.parse("2025-12-01");
        RecommendationState state = asOf(day, called(), refused("2025-06"), accepted("2025-02-20"));
        assertThat(standing(state, day)).isEqualTo(ReplyStanding.REPLIED);
        assertThat(state.duty(DUTY).orElseThrow().reply()).contains(Reply.ACCEPTED);
        assertThat(state.duty(DUTY).orElseThrow().line().turns()).isEmpty();
    }

    @Test
    void confirmed_it_is_the_addressees_own_from_the_day_of_that_on() {
        for (LocalDate day = LocalDate.parse("2025-03-01"); day.isBefore(CONSULTED.get()); day = day.plusDays(1)) {
            RecommendationState state = asOf(day, called(), refused("2025-02-15"),
                    answered("2025-09-01", ReportAnswer.CONFIRMED));
            boolean own = !day.isBefore(LocalDate.parse("2025-09-01"));
            assertThat(state.duty(DUTY).orElseThrow().reply()).as(day.toString())
                    .isEqualTo(own ? Optional.of(Reply.REJECTED) : Optional.empty());
            assertThat(standing(state, day))
                    .isEqualTo(own ? ReplyStanding.REPLIED : ReplyStanding.SAID_TO_HAVE_REPLIED);
        }
    }

    @ParameterizedTest
    @EnumSource(value = ReportAnswer.class, names = {"DENIED", "CORRECTED"})
    void denied_or_corrected_it_excuses_nothing_any_more(ReportAnswer answer) {
        LocalDate day = LocalDate.parse("2025-12-01");
        assertThat(standing(asOf(day, called(), refused("2025-02-15"), answered("2025-09-01", answer)), day))
                .isEqualTo(ReplyStanding.OVERDUE);
        assertThat(standing(asOf(LocalDate.parse("2025-08-31"), called(), refused("2025-02-15"),
                answered("2025-09-01", answer)), day)).isEqualTo(ReplyStanding.SAID_TO_HAVE_REPLIED);
    }

    @Test
    void the_last_answer_counts_and_a_withdrawn_one_does_not() {
        LocalDate day = LocalDate.parse("2025-12-01");
        assertThat(asOf(day, called(), refused("2025-02-15"), answered("2025-10-01", ReportAnswer.CONFIRMED),
                answered("2025-09-01", ReportAnswer.DENIED)).duty(DUTY).orElseThrow().reply()).contains(Reply.REJECTED);
        assertThat(standing(asOf(day, called(), refused("2025-02-15"), answered("2025-10-01", ReportAnswer.CONFIRMED),
                withdrawn(3)), day)).isEqualTo(ReplyStanding.SAID_TO_HAVE_REPLIED);
        assertThat(standing(asOf(day, called(), refused("2025-02-15"), withdrawn(2)), day))
                .isEqualTo(ReplyStanding.OVERDUE);
    }

    @Test
    void the_body_or_one_that_answers_for_it_says_whether_it_said_so() {
        given(called(), refused("2025-02")).when(answer(on("2025-09-01", HOME_OFFICE), ReportAnswer.DENIED, null), GATE)
                .expectEvents(new RecommendationReportAnswered(CALL, on("2025-09-01", HOME_OFFICE), 2,
                        ReportAnswer.DENIED, Optional.empty()));
        given(called(), refused("2025-02")).when(answer(on("2025-09-01", STRANGER), ReportAnswer.DENIED, null), GATE)
                .expectExceptionMessage("Whoever is reported to have said something says whether it did, or a body that "
                        + "answers for it. 'stranger' is not 'government', nor recorded as answering for it.");
        given(called(), refused("2025-02")).when(answer(on("2025-09-01", GOVERNMENT), ReportAnswer.CORRECTED, null), GATE)
                .expectExceptionMessage("What an entry says in one field agrees with what it says in the others. "
                        + "Say in 'words' what was said instead.");
        given(called(), accepted("2025-02-20")).when(answer(on("2025-09-01", GOVERNMENT), ReportAnswer.DENIED, null), GATE)
                .expectExceptionMessage("Whoever is reported to have said something says whether it did, or a body that "
                        + "answers for it. Entry 2 is stated by its speaker, and nobody reports it.");
        given(called(), refused("2025-02")).when(answer(on("2025-01-31", GOVERNMENT), ReportAnswer.DENIED, null), GATE)
                .expectExceptionMessage("An entry follows from what the file says already. It answers entry 2, which is "
                        + "dated February 2025.");
    }

    private static Stream<Speaker> itsOwn() {
        return Stream.of(Speaker.of(GOVERNMENT), Speaker.of(HOME_OFFICE));
    }

    @ParameterizedTest
    @MethodSource("itsOwn")
    void nobody_is_a_witness_of_its_own_words(Speaker reporter) {
        given(called()).when(new AcceptRecommendation(CALL, reported("2025-02", GOVERNMENT, reporter), DUTIES,
                Optional.empty(), Optional.empty()), GATE).expectException(RuleBroken.class);
    }

    @Test
    void nobody_reports_what_is_no_statement_of_somebody() {
        given().when(attested(issue(GOVERNMENT), reported("2025-01-10", COMMITTEE, MP)), GATE)
                .expectExceptionMessage("Who reports what a body said is neither that body, nor what it is part of, nor its "
                        + "parts or predecessors. This command records what its own recorder or source says: leave out "
                        + "'reportedBy', and say in 'statedBy' or in the words who says so.");
        given(called()).when(new AcceptRecommendation(CALL, new Attestation(on("2025-02").occurredOn(), Optional.empty(),
                Optional.of(MP), on("2025-02").citations(), Optional.empty()), DUTIES, Optional.empty(), Optional.empty()), GATE)
                .expectExceptionMessage("Who reports what a body said is neither that body, nor what it is part of, nor its "
                        + "parts or predecessors. Say in 'statedBy' whose words 'the MP for Somewhere' reports.");
    }

    @Test
    void an_office_calls_for_something_and_replies_to_nothing() {
        given().when(attested(issue(GOVERNMENT), stated("2025-01-10", MP)), GATE).expectSuccessfulHandlerExecution();
        given(called()).when(new AcceptRecommendation(CALL, stated("2025-02", MP), DUTIES, Optional.empty(), Optional.empty()), GATE)
                .expectExceptionMessage("A reply comes from an addressee or from a body recorded as answering for it, and "
                        + "names the duties it answers. 'the MP for Somewhere' is no body on the ledger: name in "
                        + "'statedBy' the body whose statement it is, and in 'reportedBy' who reports it.");
    }

    private static Attestation stated(String date, Speaker speaker) {
        return new Attestation(on(date).occurredOn(), Optional.of(speaker), Optional.empty(), on(date).citations(),
                Optional.empty());
    }

    private static AnswerRecommendationReport answer(Attestation attestation, ReportAnswer answer, Words words) {
        return new AnswerRecommendationReport(CALL, attestation, 2, answer, Optional.ofNullable(words));
    }

    private static RecommendationRejected refused(String date) {
        return new RecommendationRejected(CALL, reported(date, GOVERNMENT, MP), DUTIES, Optional.empty());
    }

    private static RecommendationReportAnswered answered(String date, ReportAnswer answer) {
        return new RecommendationReportAnswered(CALL, on(date, GOVERNMENT), 2, answer, Optional.of(words("So it is.")));
    }

    private static RecommendationState asOf(LocalDate day, RecommendationEvent... events) {
        return RecommendationState.of(history(events).on(day));
    }

    private static ReplyStanding standing(RecommendationState state, LocalDate day) {
        return state.schedule(state.duty(DUTY).orElseThrow(), day, CONSULTED).standing();
    }
}
