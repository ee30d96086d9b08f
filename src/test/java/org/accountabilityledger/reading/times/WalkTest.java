package org.accountabilityledger.reading.times;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A walk never goes back, or what is seen along it would be wrong without a word. */
class WalkTest {

    private static final Standpoint EARLY = at("2025-01-31", 7);
    private static final Standpoint LATER = at("2025-06-30", 7);

    @Test
    void a_walk_may_stand_and_go_on_up_to_now() {
        assertThat(new Walk(List.of(EARLY, EARLY, LATER, Standpoint.NOW)).last()).isEqualTo(Standpoint.NOW);
    }

    @Test
    void a_walk_goes_back_neither_in_valid_days_nor_in_known_positions() {
        assertThatThrownBy(() -> new Walk(List.of(LATER, EARLY))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Walk(List.of(EARLY, at("2025-06-30", 6))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Walk(List.of(Standpoint.NOW, EARLY))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_walk_of_no_step_is_none() {
        assertThatThrownBy(() -> new Walk(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static Standpoint at(String day, long position) {
        return new Standpoint(Optional.of(LocalDate.parse(day)), Optional.of(position));
    }
}
