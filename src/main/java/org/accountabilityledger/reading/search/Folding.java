package org.accountabilityledger.reading.search;

import java.text.Normalizer;
import java.util.Map;

/** Which letters and digits a character is read as: without case, accents and ligatures, whatever the locale. */
final class Folding {

    private static final Map<Integer, String> LETTERS = Map.ofEntries(Map.entry((int) 'ł', "l"),
            Map.entry((int) 'ø', "o"), Map.entry((int) 'đ', "d"), Map.entry((int) 'ð', "d"), Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ß', "ss"), Map.entry((int) 'æ', "ae"), Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ħ', "h"), Map.entry((int) 'ŧ', "t"), Map.entry((int) 'ŋ', "n"));
    // A letter to Unicode, and an apostrophe to whoever writes O'Brien.
    private static final String APOSTROPHES = "'\u2018\u2019\u201B\u02B9\u02BB\u02BC\u02BD\uFF07\u0060\u00B4";

    private Folding() {
    }

    static boolean apostrophe(int c) {
        return APOSTROPHES.indexOf(c) >= 0;
    }

    /** A letter, digit or mark, as Unicode has it; everything else parts words. */
    static boolean ofWords(int c) {
        return (Character.isLetterOrDigit(c) || mark(c)) && !apostrophe(c);
    }

    static boolean mark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    /** A soft hyphen, or what has no width: it is not seen between the letters. */
    static boolean unseen(int c) {
        return Character.getType(c) == Character.FORMAT;
    }

    static boolean space(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    /** Of a script that puts no spaces between words: each character is searched as a word. */
    static boolean unspaced(int c) {
        return Character.isIdeographic(c) || switch (Character.UnicodeScript.of(c)) {
            case HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> Character.isLetter(c);
            default -> false;
        };
    }

    /** What stands for the character, as NFKC has it; a ligature or a fraction is several. */
    static String compatible(int c) {
        return c < 0x80 ? Character.toString(c) : Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
    }

    /** Nothing for an accent, which is not asked for. */
    static String of(int c) {
        if (c < 0x80) {
            return Character.toString(Character.toLowerCase(c));
        }
        StringBuilder folded = new StringBuilder();
        compatible(c).codePoints().filter(Folding::ofWords)
                .filter(each -> !mark(each) || Character.UnicodeScript.of(each) != Character.UnicodeScript.INHERITED)
                .forEach(each -> folded.append(letter(each)));
        return folded.toString();
    }

    private static String letter(int c) {
        if (Character.isDigit(c)) {
            return Integer.toString(Character.digit(c, 10));
        }
        // By way of the capital: the final sigma and the long s are letters like the others.
        int small = Character.toLowerCase(Character.toUpperCase(c));
        return LETTERS.getOrDefault(small, Character.toString(small));
    }
}
