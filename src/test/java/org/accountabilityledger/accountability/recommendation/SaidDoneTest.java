package org.accountabilityledger.accountability.recommendation;

import static org.accountabilityledger.accountability.LedgerExamples.GATE;
import static org.accountabilityledger.accountability.LedgerExamples.HOME_OFFICE;
import static org.accountabilityledger.accountability.LedgerExamples.date;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.CALL;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.DUTIES;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.DUTY;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.accepted;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.called;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.closed;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.given;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.held;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.history;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.reversed;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.ruled;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.recommendation.PlainReply.RecommendationAccepted;
import org.accountabilityledger.accountability.recommendation.PlainReply.RecommendationAcceptedInPart;
import org.accountabilityledger.accountability.recommendation.PlainReply.RecommendationAcceptedInPrinciple;
import org.accountabilityledger.accountability.recommendation.PlainReply.RecommendationReplied;
import org.accountabilityledger.accountability.recommendation.PlainReply.ReplyRead;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.AcceptRecommendation;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.AcceptRecommendationInPart;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.ReadReply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who accepts what it says to have done already leaves no gap; it is its own word, until it says something else. */
class SaidDoneTest {

    private static final String RULE = "What an entry says in one field agrees with what it says in the others. ";

    @ParameterizedTest
    @ValueSource(strings = {"2025-06-16", "2025-06-15", "2019", "2025-06", "2025", "/2025-06-16", "2025-06-16~"})
    void an_acceptance_says_by_when_it_was_done(String day) {
        given(called()).when(accept("2025-06-16", day), GATE).expectEvents(done("2025-06-16", day));
        given(called()).when(new AcceptRecommendationInPart(CALL, on("2025-06-16", HOME_OFFICE), DUTIES, words("Half."),
                        Optional.of(date(day))), GATE)
                .expectEvents(new RecommendationAcceptedInPart(CALL, on("2025-06-16", HOME_OFFICE), DUTIES, words("Half."),
                        Optional.of(date(day))));
    }

    @ParameterizedTest
    @CsvSource({"2025-06-16, 2025-06-17", "2025-06, 2025-07", "2025-06-16, 2026", "2025-06-16, 2025-06-17/.."})
    void what_is_still_to_be_done_is_no_such_thing(String said, String day) {
        given(called()).when(accept(said, day), GATE).expectExceptionMessage(RULE + "'doneBy' is "
                + date(day).inWords() + ", after the reply, " + date(said).inWords()
                + ": what is still to be done is a commitment.");
    }

    @Test
    void it_stands_for_as_long_as_the_addressee_says_the_same() {
        assertThat(saidDoneBy(called(), done("2025-06-16", "2025-06-16"))).contains(date("2025-06-16"));
        assertThat(saidDoneBy(called(), accepted("2025-06-16"))).isEmpty();
        assertThat(saidDoneBy(called(), held("2025-02-01"), done("2025-06-16", "2025-06-16"))).isPresent();
        assertThat(saidDoneBy(called(), inPrinciple("2025-02-01"), done("2025-06-16", "2025-06-16"))).isPresent();
        assertThat(saidDoneBy(called(), done("2025-06-16", "2025-06-16"), ruled("2025-07-01", Adequacy.INADEQUATE),
                closed("2025-08-01"))).isPresent();
    }

    @Test
    void a_reversal_ends_it_and_a_reversal_of_that_does_not_bring_it_back() {
        RecommendationEvent away = reversed("2025-07-01", Reply.ACCEPTED, Reply.REJECTED);
        assertThat(saidDoneBy(called(), done("2025-06-16", "2025-06-16"), away)).isEmpty();
        assertThat(saidDoneBy(called(), done("2025-06-16", "2025-06-16"), away,
                reversed("2025-08-01", Reply.REJECTED, Reply.ACCEPTED))).isEmpty();
        assertThat(saidDoneBy(called(), done("2025-06-16", "2025-06-16"), away, withdrawn(3))).isPresent();
        assertThat(history(called(), done("2025-06-16", "2025-06-16"), away).on(LocalDate.parse("2025-06-30")))
                .satisfies(before -> assertThat(RecommendationState.of(before).duty(DUTY).orElseThrow().saidDoneBy())
                        .isPresent());
    }

    @Test
    void a_withdrawal_ends_it() {
        assertThat(saidDoneBy(called(), done("2025-06-16", "2025-06-16"), withdrawn(2))).isEmpty();
        assertThat(saidDoneBy(called(), done("2025-06-16", "2025-06-16"), accepted("2025-06-16"), withdrawn(2))).isEmpty();
        assertThat(saidDoneBy(called(), accepted("2025-06-16"), done("2025-06-16", "2025-06-16"), withdrawn(2)))
                .isPresent();
    }

    @Test
    void another_source_that_tells_of_the_acceptance_alone_takes_nothing_from_it_in_any_order() {
        List<RecommendationEvent> events = List.of(accepted("2025-06-16"), done("2025-06-16", "2025-06-16"),
                accepted("2025-06-20"), new RecommendationReplied(CALL, on("2025-06-25", HOME_OFFICE), DUTIES,
                        Unread.NOT_AT_HAND, Optional.empty()));
        orders(events).forEach(order -> assertThat(saidDoneBy(Stream.concat(Stream.of(called()), order.stream())
                .toArray(RecommendationEvent[]::new))).as("%s", order).contains(date("2025-06-16")));
    }

    @Test
    void the_last_that_is_said_of_it_counts() {
        assertThat(saidDoneBy(called(), done("2025-06-20", "2025-06-18"), done("2025-06-16", "2025-06")))
                .contains(date("2025-06-18"));
    }

    @ParameterizedTest
    @EnumSource(value = Reply.class, names = {"ACCEPTED", "ACCEPTED_IN_PART"})
    void a_reply_that_is_read_later_may_say_so(Reply reply) {
        ReplyRead read = new ReplyRead(CALL, on("2025-03-01", HOME_OFFICE), 2, DUTIES, reply, Optional.of(words("Half.")),
                Optional.of(date("2025-02")));
        given(called(), unread()).when(read(reply), GATE).expectEvents(read);
        assertThat(saidDoneBy(called(), unread(), read)).contains(date("2025-02"));
    }

    @ParameterizedTest
    @EnumSource(value = Reply.class, names = {"ACCEPTED_IN_PRINCIPLE", "NOTED", "UNDER_CONSIDERATION", "REJECTED"})
    void what_was_not_accepted_was_not_done(Reply reply) {
        given(called(), unread()).when(read(reply), GATE).expectExceptionMessage(RULE
                + "Only what was accepted, in full or in part, can be said to have been done already.");
    }

    private static ReadReply read(Reply reply) {
        return new ReadReply(CALL, on("2025-03-01", HOME_OFFICE), 2, DUTIES, reply, Optional.of(words("Half.")),
                Optional.of(date("2025-02")), false);
    }

    private static RecommendationReplied unread() {
        return new RecommendationReplied(CALL, on("2025-03-01", HOME_OFFICE), DUTIES, Unread.NOT_PUBLISHED,
                Optional.empty());
    }

    private static RecommendationAcceptedInPrinciple inPrinciple(String day) {
        return new RecommendationAcceptedInPrinciple(CALL, on(day, HOME_OFFICE), DUTIES, Optional.empty());
    }

    private static AcceptRecommendation accept(String said, String doneBy) {
        return new AcceptRecommendation(CALL, on(said, HOME_OFFICE), DUTIES, Optional.empty(), Optional.of(date(doneBy)));
    }

    private static RecommendationAccepted done(String said, String doneBy) {
        return new RecommendationAccepted(CALL, on(said, HOME_OFFICE), DUTIES, Optional.empty(),
                Optional.of(date(doneBy)));
    }

    private static Optional<EdtfDate> saidDoneBy(RecommendationEvent... events) {
        return RecommendationState.of(history(events)).duty(DUTY).orElseThrow().saidDoneBy();
    }

    private static Stream<List<RecommendationEvent>> orders(List<RecommendationEvent> events) {
        return events.isEmpty() ? Stream.of(List.of()) : events.stream().flatMap(first -> {
            List<RecommendationEvent> others = new ArrayList<>(events);
            others.remove(first);
            return orders(others).map(rest -> Stream.concat(Stream.of(first), rest.stream()).toList());
        });
    }
}
