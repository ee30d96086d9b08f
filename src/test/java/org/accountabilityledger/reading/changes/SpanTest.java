package org.accountabilityledger.reading.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import org.accountabilityledger.journal.EventCatalogue;
import org.accountabilityledger.reading.BadQuestion;
import org.accountabilityledger.reading.entries.TimelineQuestion.By;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 9);

    @Test
    void a_day_means_its_end_in_the_ledgers_zone() {
        SpanEnd day = SpanEnd.of("2025-06-03", LONDON);
        assertThat(day.at()).isEqualTo(Instant.parse("2025-06-03T22:59:59.999999Z"));
        assertThat(day.inWords()).isEqualTo("the end of 3 June 2025");
    }

    @Test
    void an_instant_lies_in_the_day_of_the_ledgers_zone() {
        SpanEnd late = SpanEnd.of("2025-06-03T23:30:00Z", LONDON);
        assertThat(late.day()).isEqualTo(LocalDate.of(2025, 6, 4));
        assertThat(late.inWords()).isEqualTo("3 June 2025, 23:30:00 UTC");
    }

    @Test
    void what_is_not_named_is_the_last_thirty_days() {
        Span span = Span.of(By.KNOWN, Optional.empty(), Optional.empty(), TODAY, LONDON);
        assertThat(span.moments()).isEqualTo("2025-12-10...2026-01-09");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2025-13-01", "2025-02-30", "3 June", "2025-06-03T10:31",
        "2025-06-03T25:00:00Z", "+2025-06-03", "20250603"})
    void what_is_neither_day_nor_instant_is_refused(String text) {
        assertThatThrownBy(() -> SpanEnd.of(text, LONDON)).isInstanceOf(BadQuestion.class)
                .hasMessageContaining("'" + text + "' is neither");
    }

    @Test
    void two_moments_the_wrong_way_round_are_refused() {
        assertThatThrownBy(() -> Span.of(By.KNOWN, "2025-06-03...2025-06-02", LONDON))
                .hasMessage("The first moment comes before the second: the end of 3 June 2025 is after "
                        + "the end of 2 June 2025.");
        assertThatThrownBy(() -> Span.of(By.KNOWN, "2025-06-03", LONDON)).hasMessageContaining("three dots");
        assertThatThrownBy(() -> Span.of(By.VALID, "2025-06-03...2025-06-04T10:00:00Z", LONDON))
                .hasMessageContaining("between two days");
    }

    @Test
    void every_event_of_the_ledger_is_one_kind_of_change() {
        assertThat(Arrays.stream(ChangeKind.values()).flatMap(kind -> kind.events().stream()))
                .containsExactlyInAnyOrderElementsOf(EventCatalogue.ofTheLedger().events().stream()
                        .map(event -> EventCatalogue.nameOf(event).value()).toList());
    }
}
