package org.accountabilityledger.accountability;

/**
 * Free text, as somebody wrote it: 1 to 10,000 characters, no control characters but line breaks and tabs.
 * It is a type of its own so that where its letters are kept can change in one place.
 */
public record Words(String text) {

    public static final int LONGEST = 10_000;

    public Words {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("Words are not empty.");
        }
        text = text.strip();
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("Words have at most " + LONGEST + " characters, these have "
                    + text.length() + ".");
        }
        if (text.chars().anyMatch(Words::forbidden)) {
            throw new IllegalArgumentException("Words hold no control characters but line breaks and tabs.");
        }
    }

    public static Words of(String text) {
        return new Words(text);
    }

    @Override
    public String toString() {
        return text;
    }

    private static boolean forbidden(int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
        boolean reorders = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        return control || reorders;
    }
}
