package org.accountabilityledger.reading.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** However far somebody looks, the tables can be asked from there. */
class StandpointTest {

    @Test
    void beyond_the_last_day_and_position_everything_counts() {
        assertThat(new Standpoint(Optional.of(LocalDate.MAX), Optional.of(Long.MAX_VALUE))).satisfies(far -> {
            assertThat(far.countingTo()).isEqualTo(Standpoint.NOW.countingTo());
            assertThat(far.knownTo()).isEqualTo(Standpoint.NOW.knownTo());
        });
    }

    @Test
    void before_the_first_day_nothing_counts_yet() {
        assertThat(new Standpoint(Optional.of(LocalDate.MIN), Optional.of(-1L)).countingTo())
                .isEqualTo(LocalDate.of(1, 1, 1));
    }

    @Test
    void what_was_taken_holds_while_it_is_looked_from_there() {
        Standpoint then = new Standpoint(Optional.of(LocalDate.of(2026, 3, 1)), Optional.empty());
        assertThat(then.look(Standpoint::taken)).isEqualTo(then);
        assertThat(Standpoint.taken()).isEqualTo(Standpoint.NOW);
    }
}
