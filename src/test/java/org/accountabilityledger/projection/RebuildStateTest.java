package org.accountabilityledger.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.accountabilityledger.projection.RebuildState.Stage;
import org.junit.jupiter.api.Test;

/** How fast a view is built, and how long that takes, is reckoned from the time in which somebody builds it. */
class RebuildStateTest {

    private static final Instant STARTED = Instant.parse("2026-11-22T08:00:00Z");
    private static final Instant RESUMED = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void the_night_in_which_nobody_copied_makes_no_rate_slower() {
        RebuildState state = copied(600, RESUMED.plusSeconds(10));
        assertThat(state.rate()).isEqualTo(10);
        assertThat(state.left()).hasValue(Duration.ofSeconds(40));
        assertThat(state.percent()).isEqualTo(60);
    }

    @Test
    void nothing_is_said_of_the_time_left_before_anything_was_copied() {
        assertThat(copied(500, RESUMED).left()).isEmpty();
        assertThat(copied(500, RESUMED.plusSeconds(10)).left()).isEmpty();
    }

    private static RebuildState copied(long done, Instant at) {
        return new RebuildState("titles", 1, Optional.of(TableSchema.GREEN), Stage.COPYING, 1000, 1000, 1000, done,
                Optional.empty(), Optional.empty(), Optional.empty(), STARTED, at, RESUMED, 500);
    }
}
