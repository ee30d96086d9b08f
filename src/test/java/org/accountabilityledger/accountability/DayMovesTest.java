package org.accountabilityledger.accountability;

import static org.accountabilityledger.accountability.LedgerExamples.date;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day first set for 12 April, and whether it had passed when the first of these moves was made. */
class DayMovesTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2025-04-10, -,                     -,          BEFORE
            2025-04-15, -,                     -,          AFTER
            2025-04,    -,                     -,          NOT_KNOWN
            2025-04-15, 2025-04-14,            2025-04-30, BEFORE
            2025-04-15, 2025-04-10/2025-04-20, 2025-04-30, NOT_KNOWN
            2025-04-15, 2025-04-10/2025-04-20, 2025-04-14, AFTER
            2025-04-15, 2025-04-15,            2025-04-30, NOT_KNOWN
            2025-04-15, 2025-04-16,            2025-04-30, AFTER
            2025-05-10, 2025-04-10,            2025-04-30, AFTER
            2025-04-15, 2025-04,               -,          NOT_KNOWN
            """)
    void a_move_was_late_only_if_every_day_had_passed_that_may_have_counted_until_then(String moved, String other,
            String to, MoveTiming timing) {
        List<DayMoves.Move> moves = IntStream.rangeClosed(1, other == null ? 1 : 2).mapToObj(i -> i == 1
                ? new DayMoves.Move(1, date(moved), Optional.of(date("2025-08")))
                : new DayMoves.Move(2, date(other), Optional.ofNullable(to).map(EdtfDate::of))).toList();
        assertThat(new DayMoves(Optional.of(date("2025-04-12")), moves).timing(1)).isEqualTo(timing);
        assertThat(new DayMoves(Optional.of(date("2025-04-12")), moves.reversed()).timing(1)).isEqualTo(timing);
    }
}
