package org.accountabilityledger.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u00A0", "\u200B\u200B", "\u3164", "\u2800", "\u2028", "\u061C", "\u0301"})
    void words_that_nobody_can_see_are_refused(String text) {
        assertThatThrownBy(() -> Words.of(text)).hasMessage("Words are not empty.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\uFFFEb", "a\uFDD0b"})
    void what_unicode_never_assigns_is_refused(String text) {
        assertThatThrownBy(() -> Words.of(text))
                .hasMessage("Words hold no halves of characters, nor what Unicode never assigns.");
    }

    @Test
    void half_a_character_is_refused() {
        String half = "a" + Character.highSurrogate(0x1F600);
        assertThatThrownBy(() -> Words.of(half))
                .hasMessage("Words hold no halves of characters, nor what Unicode never assigns.");
    }

    @Test
    void words_of_any_script_are_taken_as_they_are() {
        String text = "\u0939\u093F\u0928\u094D\u0926\u0940 \u05E2\u05D1\u05E8 caf\u0065\u0301 "
                + Character.toString(0x1F600);
        assertThat(Words.of(text).text()).isEqualTo(text);
    }
}
