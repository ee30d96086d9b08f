package org.accountabilityledger.accountability;

/**
 * Free text, as somebody wrote it: 1 to 10,000 characters, no control characters but line breaks and tabs.
 * It is a type of its own so that where its letters are kept can change in one place.
 */
public record Words(String text) {

    public static final int LONGEST = 10_000;

    private static final String FILLERS = "\u115F\u1160\u2800\u3164\uFFA0";

    public Words {
        if (text == null || text.codePoints().noneMatch(Words::visible)) {
            throw new IllegalArgumentException("Words are not empty.");
        }
        text = text.strip();
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("Words have at most " + LONGEST + " characters, these have "
                    + text.length() + ".");
        }
        if (text.codePoints().anyMatch(Words::forbidden)) {
            throw new IllegalArgumentException("Words hold no control characters but line breaks and tabs.");
        }
        if (text.codePoints().anyMatch(Words::noCharacter)) {
            throw new IllegalArgumentException("Words hold no halves of characters, nor what Unicode never assigns.");
        }
    }

    public static Words of(String text) {
        return new Words(text);
    }

    @Override
    public String toString() {
        return text;
    }

    /** What leaves something to be seen; the fillers are letters to Unicode, and blank. */
    private static boolean visible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> false;
            default -> FILLERS.indexOf(c) < 0;
        };
    }

    /** A half of a pair cannot be written as UTF-8, and would be kept as a question mark. */
    private static boolean noCharacter(int c) {
        return Character.getType(c) == Character.SURROGATE || (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
    }

    private static boolean forbidden(int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
        boolean reorders = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        return control || reorders;
    }
}
