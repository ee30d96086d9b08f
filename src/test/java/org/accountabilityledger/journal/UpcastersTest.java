package org.accountabilityledger.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Steps that do not lead from an older version to the current one are refused before the ledger starts. */
class UpcastersTest {

    private static final Map<String, Integer> CURRENT = Map.of("source-registered", 4, "source-withdrawn", 1);

    @Test
    void each_step_leads_to_the_next_and_the_last_one_to_the_current_version() {
        Upcasters upcasters = new Upcasters(List.of(step(3), step(2)), CURRENT);
        assertThat(upcasters.versions("source-registered")).containsExactly(2, 3);
        assertThat(upcasters.from("source-registered", 2)).extracting(Upcaster::from).containsExactly(2, 3);
        assertThat(upcasters.from("source-registered", 4)).isEmpty();
        assertThat(upcasters.versions("source-withdrawn")).isEmpty();
    }

    @Test
    void a_gap_is_refused() {
        refused("An upcaster reads 'source-registered', version 1, but none reads version 2 on.", step(1), step(3));
        refused("An upcaster reads 'source-registered', version 1, but none reads version 3 on.", step(1), step(2));
    }

    @Test
    void two_for_one_step_are_refused() {
        refused("An upcaster reads 'source-registered', version 3, but another one does.", step(3), step(3));
    }

    @Test
    void one_beyond_the_current_version_is_refused_and_one_before_the_first() {
        for (int from : List.of(4, 9, 0, -1)) {
            refused("An upcaster reads 'source-registered', version " + from
                    + ", but versions 1 to 4 are known, and 4 is the current one.", step(from));
        }
        refused("An upcaster reads 'source-withdrawn', version 1, but versions 1 to 1 are known, and 1 is the current one.",
                new Upcaster("source-withdrawn", 1, stored -> stored));
    }

    @Test
    void one_of_an_event_that_there_is_not_is_refused() {
        refused("An upcaster reads 'source-burnt', version 1, but no event is called so.",
                new Upcaster("source-burnt", 1, stored -> stored));
    }

    private static Upcaster step(int from) {
        return new Upcaster("source-registered", from, stored -> stored);
    }

    private static void refused(String sentence, Upcaster... steps) {
        assertThatThrownBy(() -> new Upcasters(List.of(steps), CURRENT)).isInstanceOf(IllegalStateException.class)
                .hasMessage(sentence);
    }
}
