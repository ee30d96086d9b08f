package org.accountabilityledger.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.accountabilityledger.wording.crosswalk.Crosswalk;
import org.junit.jupiter.api.Test;

/** A source's own word for a value is kept as it is, and is no place for more than that. */
class VerbatimTest {

    private static final Pattern BREAK = Pattern.compile("\\R");

    @Test
    void every_word_of_a_register_that_is_known_here_is_taken_as_it_is() {
        assertThat(Crosswalk.OF_THE_LEDGER.vocabularies().stream().flatMap(vocabulary -> vocabulary.terms().stream()))
                .isNotEmpty().allSatisfy(term -> assertThat(Verbatim.of(term.word()).text()).isEqualTo(term.word()));
        assertThat(Verbatim.of(" Clôturée – acceptable ").text()).isEqualTo("Clôturée – acceptable");
    }

    @Test
    void more_than_a_few_words_are_refused() {
        assertThat(Verbatim.of("x".repeat(80)).text()).hasSize(80);
        assertThatIllegalArgumentException().isThrownBy(() -> Verbatim.of("x".repeat(81))).withMessage("A source's own word "
                + "for a value is a word or a few on one line: at most 80 characters, this has 81. What it says besides "
                + "stands in the words.");
    }

    @Test
    void whatever_breaks_a_line_is_refused() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT).mapToObj(Character::toString)
                .filter(BREAK.asMatchPredicate().or("\t"::equals))).hasSizeGreaterThan(6).allSatisfy(broken ->
                assertThatIllegalArgumentException().isThrownBy(() -> Verbatim.of("a" + broken + "b")));
    }

    @Test
    void what_nobody_can_see_is_no_word() {
        for (String none : new String[] {"", " ", "\u200B", null}) {
            assertThatIllegalArgumentException().isThrownBy(() -> Verbatim.of(none)).withMessage("Words are not empty.");
        }
    }
}
