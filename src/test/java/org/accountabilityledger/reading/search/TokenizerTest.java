package org.accountabilityledger.reading.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.accountabilityledger.accountability.Words;
import org.junit.jupiter.api.Test;

/** Words are cut in the same way in every script, and by no locale. */
class TokenizerTest {

    @Test
    void whatever_is_no_letter_digit_or_mark_parts_two_words() {
        List<String> parting = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(c -> !Character.isLetterOrDigit(c) && !Folding.mark(c)).filter(TokenizerTest::allowed)
                .mapToObj(Character::toString).toList();
        assertThat(parting).hasSizeGreaterThan(100_000);
        assertThat(parting.stream().filter(c -> !lexemes("ab" + c + "cd").containsAll(List.of("ab", "cd")))).isEmpty();
    }

    @Test
    void a_word_with_any_one_letter_is_found_as_it_is_written_and_in_capitals() {
        List<String> lost = new ArrayList<>();
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(Character::isLetterOrDigit)
                .filter(c -> !Folding.apostrophe(c)).forEach(c -> {
                    String word = "xy" + Character.toString(c) + "xy";
                    Set<String> lexemes = lexemes(word);
                    if (!lexemes.containsAll(whole(word, Normalizer.Form.NFD))
                            || !lexemes.containsAll(whole(word, Normalizer.Form.NFKC)) || lexemes.isEmpty()) {
                        lost.add("U+%04X".formatted(c));
                    }
                });
        assertThat(lost).isEmpty();
        assertThat(lexemes("STRASSE ŁUKASZ ΣΟΦΟΣ")).isEqualTo(lexemes("straße łukasz σοφος"));
    }

    @Test
    void every_word_stands_where_it_was_read() {
        String text = "  The “Zebrafish” report—quagga’s ½ £65m; co\u00ADoperation日本 ";
        assertThat(Tokenizer.cut(text).stream().flatMap(compound -> compound.parts().stream())
                .map(part -> text.substring(part.start(), part.end()))).containsExactly("The", "Zebrafish", "report",
                "quagga", "½", "½", "65m", "co\u00ADoperation", "日", "本");
    }

    @Test
    void words_that_nobody_would_write_are_cut_in_time() {
        for (String piece : List.of("x", "-", "x-", "x ", "日", "\u00AD", "x\u00AD", "\u0301", "'s", "½", "\uD800", "\0")) {
            assertThat(Tokenizer.cut(piece.repeat(100_000))).isNotNull();
            assertThat(new SearchText().add(piece.repeat(10_000), 'B').vector().getValue()).isNotNull();
        }
    }

    private static Set<String> lexemes(String text) {
        Set<String> lexemes = new HashSet<>();
        Tokenizer.cut(text).forEach(compound -> lexemes.addAll(compound.all()));
        return lexemes;
    }

    /** The word in another form of Unicode; one that has spaces in it there is several. */
    private static List<String> whole(String word, Normalizer.Form form) {
        List<Compound> compounds = Tokenizer.cut(Normalizer.normalize(word, form));
        return compounds.size() > 1 ? List.of()
                : List.of(compounds.getFirst().joined().orElseGet(() -> compounds.getFirst().stems().getFirst()));
    }

    private static boolean allowed(int c) {
        try {
            return Words.of("a" + Character.toString(c) + "b") != null;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }
}
