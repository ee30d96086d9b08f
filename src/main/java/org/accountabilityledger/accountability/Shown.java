package org.accountabilityledger.accountability;

/** Repeats in a sentence what somebody sent: in short, and without what would not be seen or would move the rest. */
public final class Shown {

    private static final int LONGEST = 60;

    private Shown() {
    }

    public static String of(String text) {
        String plain = text.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "\uFFFD");
        return plain.codePointCount(0, plain.length()) > LONGEST
                ? plain.substring(0, plain.offsetByCodePoints(0, LONGEST)) + "…" : plain;
    }
}
