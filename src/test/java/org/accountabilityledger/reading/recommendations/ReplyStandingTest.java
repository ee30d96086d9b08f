package org.accountabilityledger.reading.recommendations;

import static org.accountabilityledger.accountability.LedgerExamples.date;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.recommendation.ReplySchedule;
import org.accountabilityledger.accountability.recommendation.ReplySchedule.Counting;
import org.accountabilityledger.reading.commitments.RegisterShelf;
import org.junit.jupiter.api.Test;
import org.accountabilityledger.reading.times.Tables;

/** What a filter reckons of a reply in SQL is what the domain reckons. */
class ReplyStandingTest {

    private final Tables database = new RegisterShelf().database;

    @Test
    void absence_of_a_reply_stands_as_the_domain_says() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            Optional<EdtfDate> due = day(random).map(day -> date(random.nextInt(5) == 0 ? day + "/.." : day.toString()));
            Optional<LocalDate> consulted = day(random);
            LocalDate today = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(60));
            Counting counting = Counting.values()[random.nextInt(4)];
            ReplySchedule expected = new ReplySchedule(due, due, Optional.empty(), false, counting, today, consulted);
            assertThat(standing(due, counting, today, consulted)).as("seed %d: %s", seed, expected)
                    .isEqualTo(expected.standing().name());
        }
    }

    private String standing(Optional<EdtfDate> due, Counting counting, LocalDate today,
            Optional<LocalDate> consulted) {
        return database.sql("select reading.reply_standing(null, cast(:due as date), :counting, :today, "
                        + "cast(:consulted as date))")
                .param("due", due.map(EdtfDate::latest).orElse(null)).param("counting", counting.name())
                .param("today", today).param("consulted", consulted.orElse(null)).query(String.class).single();
    }

    private static Optional<LocalDate> day(Random random) {
        return random.nextInt(4) == 0 ? Optional.empty()
                : Optional.of(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(60)));
    }
}
