package org.accountabilityledger.accountability.commitment;

import static org.accountabilityledger.accountability.LedgerExamples.COMMITTEE;
import static org.accountabilityledger.accountability.LedgerExamples.GATE;
import static org.accountabilityledger.accountability.LedgerExamples.HOME_OFFICE;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.PLEDGE;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.closed;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.given;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.made;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.state;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.Verbatim;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.ObserveListing;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.ListingObserved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What observers saw of a promise in the registers of others, and what of that they saw otherwise later. */
class ListingsTest {

    private static final Words TRACKER = words("The tracker");

    @Test
    void what_is_gone_was_seen_there_before() {
        given(made(), seen("2025-07-01", "A title", "on track")).when(command("2025-09-01", TRACKER, Optional.empty()),
                GATE).expectEvents(gone("2025-09-01"));
    }

    @ParameterizedTest
    @CsvSource({"2025-07-01, 2025-06-30", "2025-07-01, 2025-06"})
    void what_is_gone_before_it_was_seen_is_refused_with_what_would_be_right(String listed, String gone) {
        given(made(), seen(listed, "A title", "on track")).when(command(gone, TRACKER, Optional.empty()), GATE)
                .expectExceptionMessage(containsString("record first that it was listed, with "
                        + "the day on which it was seen there."));
    }

    @Test
    void two_dates_that_may_be_in_order_are_let_pass() {
        given(made(), seen("2025-07", "A title", "on track")).when(command("2025-07-01", TRACKER, Optional.empty()),
                GATE).expectEvents(gone("2025-07-01"));
    }

    @Test
    void another_register_a_keeper_that_is_said_once_or_a_withdrawn_sight_is_no_earlier_one() {
        String first = "record first that it was listed";
        given(made(), seen("2025-07-01", "A title", "on track")).when(command("2025-09-01", words("A list"),
                Optional.empty()), GATE).expectExceptionMessage(containsString(first));
        given(made(), seen("2025-07-01", "A title", "on track")).when(command("2025-09-01", TRACKER,
                Optional.of(HOME_OFFICE)), GATE).expectExceptionMessage(containsString(first));
        given(made(), seen("2025-07-01", "A title", "on track"), withdrawn(2)).when(command("2025-09-01", TRACKER,
                Optional.empty()), GATE).expectExceptionMessage(containsString(first));
    }

    @Test
    void what_is_gone_shows_neither_title_nor_wording_nor_mark() {
        Stream.of("title", "wording", "mark").forEach(field -> given(made(), seen("2025-07-01", "A", "on track"))
                .when(new ObserveListing(PLEDGE, on("2025-09-01", COMMITTEE), TRACKER, Optional.empty(),
                        ListingSeen.GONE, Optional.of(words("T")).filter(_ -> field.equals("title")),
                        Optional.of(words("W")).filter(_ -> field.equals("wording")),
                        Optional.of(Verbatim.of("M")).filter(_ -> field.equals("mark"))), GATE)
                .expectExceptionMessage(containsString("shows no " + field)));
    }

    @Test
    void a_closed_file_takes_what_is_seen_later_from_anybody() {
        given(made(), seen("2025-07-01", "A title", "on track"), closed("2025-08")).when(command("2026-01-05", TRACKER,
                Optional.empty()), GATE).expectEvents(gone("2026-01-05"));
    }

    @Test
    void each_way_of_showing_it_otherwise_is_a_change_between_two_days() {
        CommitmentState state = state(made(), seen("2025-07-01", "A", "on track"), seen("2025-08-01", "B", "on track"),
                gone("2025-09-01"), seen("2025-10-01", "B", "paused"));
        assertThat(changes(state)).containsExactly("RETITLED 2025-07-01 2025-08-01", "GONE 2025-08-01 2025-09-01",
                "LISTED_AGAIN 2025-09-01 2025-10-01", "MARKED_OTHERWISE 2025-08-01 2025-10-01");
    }

    @Test
    void the_order_of_recording_makes_no_difference() {
        assertThat(changes(state(made(), gone("2025-09-01"), seen("2025-07-01", "A", "on track"))))
                .containsExactly("GONE 2025-07-01 2025-09-01");
    }

    @ParameterizedTest
    @CsvSource({"2025-07, 2025-07-20", "2025-07-20, 2025-07-20", "2025-07, 2025-07", "2025-06/2025-08, 2025-08-01"})
    void where_nothing_tells_which_day_was_the_earlier_no_change_is_told(String listed, String gone) {
        assertThat(state(made(), seen(listed, "A", "on track"), gone(gone)).listings().changes()).isEmpty();
    }

    @Test
    void what_an_observer_does_not_say_is_no_change() {
        ListingObserved bare = new ListingObserved(PLEDGE, on("2025-08-01"), TRACKER, Optional.empty(),
                ListingSeen.LISTED, Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(changes(state(made(), seen("2025-07-01", "A", "on track"), bare))).isEmpty();
        assertThat(changes(state(made(), seen("2025-07-01", "A", "on track"), bare, seen("2025-09-01", "B", "on track"))))
                .containsExactly("RETITLED 2025-07-01 2025-09-01");
    }

    @Test
    void what_may_have_been_seen_by_then_takes_the_place_of_nothing_that_may_excuse() {
        LocalDate recorded = LocalDate.of(2026, 1, 5);
        List<Entry<CommitmentEvent>> entries = List.of(
                new Entry<>(1, recorded.atStartOfDay().toInstant(ZoneOffset.UTC), recorded, made()),
                new Entry<>(2, recorded.atStartOfDay().toInstant(ZoneOffset.UTC), recorded, gone("2025-09/..")));
        History<CommitmentEvent> history = new History<>(entries).on(LocalDate.of(2025, 10, 1));
        assertThat(history.possible()).hasSize(1);
        assertThat(CommitmentState.of(history).possible()).isEmpty();
    }

    private static Stream<String> changes(CommitmentState state) {
        return state.listings().changes().stream().map(each -> each.kind() + " " + each.before().said().on().text() + " "
                + each.after().said().on().text());
    }

    private static ObserveListing command(String day, Words register, Optional<InstitutionId> keptBy) {
        return new ObserveListing(PLEDGE, on(day, COMMITTEE), register, keptBy, ListingSeen.GONE, Optional.empty(),
                Optional.empty(), Optional.empty());
    }

    private static ListingObserved seen(String day, String title, String mark) {
        return new ListingObserved(PLEDGE, on(day, COMMITTEE), TRACKER, Optional.empty(), ListingSeen.LISTED,
                Optional.of(words(title)), Optional.empty(), Optional.of(Verbatim.of(mark)));
    }

    private static ListingObserved gone(String day) {
        return new ListingObserved(PLEDGE, on(day, COMMITTEE), TRACKER, Optional.empty(), ListingSeen.GONE,
                Optional.empty(), Optional.empty(), Optional.empty());
    }
}
