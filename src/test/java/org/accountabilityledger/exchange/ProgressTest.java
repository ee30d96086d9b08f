package org.accountabilityledger.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** How far something long has come is said once a second at most, and never how long it takes before anything is done. */
class ProgressTest {

    private final AtomicLong nanos = new AtomicLong(17);
    private final List<String> lines = new ArrayList<>();
    private final Progress progress = new Progress("Read", "entries", lines::add, nanos::get);

    private void after(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    @Test
    void while_nothing_is_done_nothing_is_said_of_how_long_it_takes() {
        progress.at(0, 4000);
        after(Duration.ofMinutes(2));
        progress.at(0, 4000);
        assertThat(lines).containsExactly("Read 0 of 4,000 entries");
    }

    @Test
    void what_was_done_before_it_began_makes_it_no_faster() {
        progress.at(3000, 4000);
        after(Duration.ofSeconds(10));
        progress.at(3000, 4000);
        after(Duration.ofSeconds(10));
        progress.at(3100, 4000);
        assertThat(lines).containsExactly("Read 3,000 of 4,000 entries",
                "Read 3,100 of 4,000 entries, 5 a second, 3 minutes left");
    }

    @Test
    void between_the_first_and_the_last_a_line_is_said_once_a_second_at_most() {
        IntStream.rangeClosed(1, 100).forEach(done -> {
            progress.at(done, 100);
            after(Duration.ofMillis(100));
        });
        assertThat(lines).hasSize(10).first().isEqualTo("Read 11 of 100 entries, 10 a second, 9 seconds left");
        assertThat(lines).last().isEqualTo("Read 100 of 100 entries");
    }

    @Test
    void the_end_is_said_once_and_at_once() {
        LongStream.of(1, 2, 2, 2).forEach(done -> progress.at(done, 2));
        assertThat(lines).containsExactly("Read 2 of 2 entries");
    }

    @Test
    void what_is_fetched_again_from_its_beginning_goes_backwards_and_says_no_rate() {
        progress.at(500, 1000);
        after(Duration.ofSeconds(3));
        progress.at(400, 1000);
        assertThat(lines).containsExactly("Read 400 of 1,000 entries");
    }

    @Test
    void the_same_of_others_begins_anew() {
        progress.at(2, 2);
        after(Duration.ofSeconds(5));
        progress.of("entries of another").at(2, 2);
        assertThat(lines).containsExactly("Read 2 of 2 entries", "Read 2 of 2 entries of another");
    }
}
