package org.accountabilityledger.accountability;

import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** A name is in a language that a tag of BCP 47 names. */
class NameInTest {

    @Test
    void every_language_and_place_that_java_knows_has_a_tag_that_is_taken() {
        for (Locale locale : Locale.getAvailableLocales()) {
            if (!locale.getLanguage().isEmpty() && !locale.toLanguageTag().equals("und")) {
                assertThat(new NameIn(locale.toLanguageTag(), words("Name")).language()).isEqualTo(locale.toLanguageTag());
            }
        }
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"Welsh language", "c", "cy_GB", "cy-", "-cy", "x-ours", "Wälsh", "cy\u200b", "123456789"})
    void what_is_no_tag_is_refused_with_what_would_be_right(String language) {
        assertThatIllegalArgumentException().isThrownBy(() -> new NameIn(language, words("Name")))
                .withMessageContaining("is not a language: write a tag of BCP 47, as in 'cy' for Welsh");
    }
}
