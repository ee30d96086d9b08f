package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.reading.due.DueKind;
import org.accountabilityledger.reading.due.DueLine;
import org.accountabilityledger.reading.due.DueStanding;
import org.accountabilityledger.reading.due.Warnings;
import org.accountabilityledger.wording.entries.Named;
import org.accountabilityledger.wording.scales.Dated;
import org.junit.jupiter.api.Test;

/** The calendar keeps every letter of a title, however long its lines. */
class DueCalendarTest {

    private static final String TITLE = "Ysbyty; y Llywodraeth, \\ newydd\nâ " + "🏛ŵ–".repeat(60);

    @Test
    void a_line_has_at_most_75_octets_and_no_character_is_cut_in_two() {
        String calendar = calendar(line(DueStanding.SOON));
        assertThat(new String(calendar.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)).isEqualTo(calendar);
        assertThat(calendar.split("\r\n")).allSatisfy(line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void a_title_comes_through_letter_by_letter() {
        assertThat(Biweekly.parse(calendar(line(DueStanding.SOON))).first().getEvents().getFirst().getSummary()
                .getValue()).isEqualTo("Promise due: " + TITLE);
    }

    @Test
    void nobody_is_warned_while_a_clock_stands_still() {
        assertThat(calendar(line(DueStanding.HELD))).contains("VEVENT").doesNotContain("VALARM");
    }

    @Test
    void its_texts_say_the_same_on_every_day_and_it_has_a_name_for_every_client() {
        String calendar = calendar(line(DueStanding.SOON)).replace("\r\n ", "");
        assertThat(calendar).doesNotContain("in 5 days").contains("DESCRIPTION:Promise: 10 March 2026. Moved from December 2025\\, the day first set.",
                "X-WR-CALNAME:Accountability Ledger: what is due");
    }

    private static String calendar(DueLine line) {
        return OctetLines.of(new DueCalendar(Warnings.of(List.of(30, 7)), "https://ledger.example").of(List.of(line)));
    }

    private static DueLine line(DueStanding standing) {
        EdtfDate day = EdtfDate.of("2026-03-10");
        return new DueLine(DueKind.COMMITMENT, new Named("commitment", "promise", TITLE, true, false), "", List.of(),
                Dated.of(day), Optional.empty(), Optional.of(Dated.of(EdtfDate.of("2025-12"))), Optional.empty(),
                Optional.of(LocalDate.of(2026, 3, 10)), Optional.empty(), standing,
                Optional.of(5L), Optional.of(7), "due on 10 March 2026, in 5 days", false, 0, 0, Instant.EPOCH,
                Optional.empty());
    }
}
