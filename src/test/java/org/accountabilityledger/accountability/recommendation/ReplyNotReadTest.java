package org.accountabilityledger.accountability.recommendation;

import static org.accountabilityledger.accountability.LedgerExamples.COMMITTEE;
import static org.accountabilityledger.accountability.LedgerExamples.GATE;
import static org.accountabilityledger.accountability.LedgerExamples.HOME_OFFICE;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.CALL;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.DUTIES;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.DUTY;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.accepted;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.called;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.given;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.history;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.rejected;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.reversed;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.recommendation.PlainReply.RecommendationReplied;
import org.accountabilityledger.accountability.recommendation.PlainReply.ReplyRead;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.AcceptRecommendation;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.ReadReply;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.RecordReply;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.ReverseReply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A reply that is on record and not read stops the clock, and decides and reverses nothing; read, it says what it says. */
class ReplyNotReadTest {

    private static final Optional<LocalDate> CONSULTED = Optional.of(LocalDate.parse("2026-01-01"));

    @Test
    void a_reply_is_recorded_of_which_nobody_knows_what_it_decides() {
        given(called()).when(new RecordReply(CALL, on("2025-03-01", HOME_OFFICE), DUTIES, Unread.NOT_PUBLISHED,
                        Optional.empty()), GATE)
                .expectEvents(replied("2025-03-01"));
    }

    @Test
    void it_stops_the_clock_and_decides_nothing() {
        RecommendationState state = state(called(), replied("2025-03-01"));
        DutyState duty = state.duty(DUTY).orElseThrow();
        assertThat(duty.reply()).contains(Reply.REPLIED);
        assertThat(state.schedule(duty, LocalDate.parse("2026-01-01"), CONSULTED).standing())
                .isEqualTo(ReplyStanding.REPLIED);
        assertThat(duty.line().turns()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2025-02-01, 2025-03-01", "2025-03-01, 2025-02-01", "2025-03-01, 2025-03-01", "2025, 2025-06"})
    void beside_a_reply_that_decides_it_changes_nothing_whichever_came_first(String decided, String unread) {
        for (RecommendationEvent decision : List.of(accepted(decided), rejected(decided))) {
            DutyState alone = state(called(), decision).duty(DUTY).orElseThrow();
            DutyState before = state(called(), replied(unread), decision).duty(DUTY).orElseThrow();
            DutyState after = state(called(), decision, replied(unread)).duty(DUTY).orElseThrow();
            assertThat(List.of(before.reply(), after.reply())).containsOnly(alone.reply());
            assertThat(before.line().turns()).isEmpty();
            assertThat(after.line().turns()).isEmpty();
        }
    }

    @Test
    void a_reversal_around_it_is_a_reversal_still() {
        DutyState duty = state(called(), rejected("2025-02-01"), replied("2025-03-01"), accepted("2025-06-14"))
                .duty(DUTY).orElseThrow();
        assertThat(duty.line().turns()).singleElement().extracting(ReplyLine.Turn::from).isEqualTo(Reply.REJECTED);
        given(called(), rejected("2025-02-01"), replied("2025-03-01")).when(new AcceptRecommendation(CALL,
                        on("2025-06-14", HOME_OFFICE), DUTIES, Optional.empty(), Optional.empty()), GATE)
                .expectExceptionMessage("A reversal names what it reverses. The reply to 'call/government' is on record as "
                        + "rejected: to say something else now is to reverse it.");
        given(called(), rejected("2025-02-01"), replied("2025-03-01")).when(new ReverseReply(CALL,
                        on("2025-06-14", HOME_OFFICE), DUTIES, Reply.REJECTED, Reply.ACCEPTED,
                        Optional.of(words("The audit asks for it.")), false), GATE)
                .expectEvents(reversed("2025-06-14", Reply.REJECTED, Reply.ACCEPTED));
    }

    @ParameterizedTest
    @CsvSource({"REPLIED, ACCEPTED", "ACCEPTED, REPLIED"})
    void it_reverses_nothing_and_is_reversed_by_nothing(Reply from, Reply to) {
        given(called(), replied("2025-03-01")).when(new ReverseReply(CALL, on("2025-06-14", HOME_OFFICE), DUTIES, from,
                        to, Optional.empty(), true), GATE)
                .expectExceptionMessage("A reversal names what it reverses. A reply that is not read reverses nothing, "
                        + "and is reversed by nothing.");
    }

    @ParameterizedTest
    @EnumSource(names = "REPLIED", mode = EnumSource.Mode.EXCLUDE)
    void read_later_it_stands_from_its_own_day_as_what_it_says(Reply reply) {
        given(called(), replied("2025-03-01")).when(read("2025-03-01", 2, reply), GATE)
                .expectEvents(new ReplyRead(CALL, on("2025-03-01", HOME_OFFICE), 2, DUTIES, reply,
                        Optional.of(words("So it says.")), Optional.empty()));
        RecommendationState state = state(called(), replied("2025-03-01"), new ReplyRead(CALL,
                on("2025-03-01", HOME_OFFICE), 2, DUTIES, reply, Optional.of(words("So it says.")), Optional.empty()));
        assertThat(state.duty(DUTY).orElseThrow().reply()).contains(reply);
        RecommendationState onItsDay = history(called(), replied("2025-03-01"), new ReplyRead(CALL,
                on("2025-03-01", HOME_OFFICE), 2, DUTIES, reply, Optional.empty(), Optional.empty()))
                .foldOn(LocalDate.parse("2025-03-01"), RecommendationState.EMPTY, RecommendationState::evolve);
        assertThat(onItsDay.duty(DUTY).orElseThrow().reply()).contains(reply);
    }

    @Test
    void a_ruling_on_it_is_a_ruling_on_what_is_read_later() {
        RecommendationState state = state(called(), replied("2025-03-01"),
                new RecommendationEvent.ReplyRuled(CALL, on("2025-04-01", COMMITTEE), DUTIES, Adequacy.PARTLY_ADEQUATE, Optional.empty(),
                        words("Half of it."), false), new ReplyRead(CALL, on("2025-03-01", HOME_OFFICE), 2, DUTIES,
                        Reply.ACCEPTED, Optional.empty(), Optional.empty()));
        assertThat(state.duty(DUTY).orElseThrow().adequacy()).contains(Adequacy.PARTLY_ADEQUATE);
    }

    @Test
    void a_reading_whose_reply_was_withdrawn_stands_as_the_reply_that_it_is() {
        RecommendationState state = state(called(), replied("2025-03-01"), new ReplyRead(CALL,
                on("2025-03-01", HOME_OFFICE), 2, DUTIES, Reply.ACCEPTED, Optional.empty(), Optional.empty()), withdrawn(2));
        assertThat(state.duty(DUTY).orElseThrow().reply()).contains(Reply.ACCEPTED);
    }

    @Test
    void a_reading_is_of_a_reply_that_stands_unread_and_bears_its_date() {
        String elsewhere = "An entry points only to what stands on the ledger. Entry 2 is not a standing reply that is on "
                + "record as not read.";
        given(called(), accepted("2025-03-01")).when(read("2025-03-01", 2, Reply.ACCEPTED), GATE)
                .expectExceptionMessage(elsewhere);
        given(called(), replied("2025-03-01"), withdrawn(2)).when(read("2025-03-01", 2, Reply.ACCEPTED), GATE)
                .expectExceptionMessage(elsewhere);
        given(called(), replied("2025-03-01")).when(read("2025-03-02", 2, Reply.ACCEPTED), GATE)
                .expectExceptionMessage("What an entry says in one field agrees with what it says in the others. "
                        + "The reply that was read is dated 1 March 2025: a reading bears the same date.");
        given(called(), replied("2025-03-01")).when(read("2025-03-01", 2, Reply.REPLIED), GATE)
                .expectExceptionMessage("What an entry says in one field agrees with what it says in the others. "
                        + "REPLIED says that a reply is not read: say what this one decides.");
    }

    @Test
    void a_refusal_that_is_read_gives_its_reasons_or_says_that_none_is_on_record() {
        given(called(), replied("2025-03-01")).when(new ReadReply(CALL, on("2025-03-01", HOME_OFFICE), 2, DUTIES,
                        Reply.REJECTED, Optional.empty(), Optional.empty(), false), GATE)
                .expectExceptionMessage("A refusal gives reasons, or says that none is on record. Say in 'words' why; or, "
                        + "where the cited sources give no reason, say so by 'noReasonOnRecord': true.");
        given(called(), replied("2025-03-01")).when(new ReadReply(CALL, on("2025-03-01", HOME_OFFICE), 2, DUTIES,
                        Reply.ACCEPTED_IN_PART, Optional.empty(), Optional.empty(), false), GATE)
                .expectExceptionMessage("What an entry says in one field agrees with what it says in the others. "
                        + "Say in 'words' which part was accepted.");
    }

    private static ReadReply read(String day, long reads, Reply reply) {
        return new ReadReply(CALL, on(day, HOME_OFFICE), reads, DUTIES, reply, Optional.of(words("So it says.")), Optional.empty(), false);
    }

    private static RecommendationReplied replied(String day) {
        return new RecommendationReplied(CALL, on(day, HOME_OFFICE), DUTIES, Unread.NOT_PUBLISHED, Optional.empty());
    }

    private static RecommendationState state(RecommendationEvent... events) {
        return RecommendationState.of(history(events));
    }
}
