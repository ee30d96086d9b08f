package org.accountabilityledger.reading.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a comparison reads, field by field. */
class FactsTest {

    @Test
    void two_of_the_same_name_are_both_kept_and_told_apart() {
        Facts facts = new Facts().put("Independence disputed by the Opposition (August 2025)", "the one")
                .put("Independence disputed by the Opposition (August 2025)", "the other");
        assertThat(facts.of("Independence disputed by the Opposition (August 2025)")).contains("the one");
        assertThat(facts.of("Independence disputed by the Opposition (August 2025) (2)")).contains("the other");
    }

    @Test
    void values_decide_what_differs_and_not_the_words_around_them() {
        Facts before = new Facts().put("Claimed complete", "1 of 4", "1");
        Facts after = new Facts().put("Claimed complete", "1 of 5", "1").put("Reported", "16 June 2025");
        assertThat(before.differsIn("Claimed complete", after)).isFalse();
        assertThat(before.differsIn("Reported", after)).isTrue();
        assertThat(before.with(after)).containsExactly("Claimed complete", "Reported");
    }
}
