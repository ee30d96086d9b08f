package org.accountabilityledger.accountability;

/** The word or few words by which a source itself calls what the ledger records as a value of its own: on one line. */
@Public
public record Verbatim(String text) {

    public static final int LONGEST = 80;

    public Verbatim {
        text = Words.of(text).text();
        if (text.length() > LONGEST || text.codePoints().anyMatch(Verbatim::breaksTheLine)) {
            throw new IllegalArgumentException("A source's own word for a value is a word or a few on one line: at most "
                    + LONGEST + " characters, this has " + text.length() + ". What it says besides stands in the words.");
        }
    }

    public static Verbatim of(String text) {
        return new Verbatim(text);
    }

    @Override
    public String toString() {
        return text;
    }

    private static boolean breaksTheLine(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
