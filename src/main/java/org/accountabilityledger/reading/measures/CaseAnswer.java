package org.accountabilityledger.reading.measures;

/**
 * What a case can turn out to be.
 *
 * @param key as an address says it
 * @param words as a sentence goes on behind a number: "found otherwise"
 */
public record CaseAnswer(String key, String words, Weight weight) {

    /** Whether such a case is counted. */
    public enum Weight {
        COUNTS, DOES_NOT,
        /** The record leaves it open: a date is not exact, or nothing is on record. */
        LEFT_OPEN
    }

    public static CaseAnswer counts(String key, String words) {
        return new CaseAnswer(key, words, Weight.COUNTS);
    }

    public static CaseAnswer doesNot(String key, String words) {
        return new CaseAnswer(key, words, Weight.DOES_NOT);
    }

    public static CaseAnswer leftOpen(String key, String words) {
        return new CaseAnswer(key, words, Weight.LEFT_OPEN);
    }
}
