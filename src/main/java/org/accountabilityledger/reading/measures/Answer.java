package org.accountabilityledger.reading.measures;

/**
 * What a case can turn out to be.
 *
 * @param key as an address says it
 * @param words as a sentence goes on behind a number: "found otherwise"
 */
public record Answer(String key, String words, Weight weight) {

    /** Whether such a case is counted. */
    public enum Weight {
        COUNTS, DOES_NOT,
        /** The record leaves it open: a date is not exact, or nothing is on record. */
        LEFT_OPEN
    }

    public static Answer counts(String key, String words) {
        return new Answer(key, words, Weight.COUNTS);
    }

    public static Answer doesNot(String key, String words) {
        return new Answer(key, words, Weight.DOES_NOT);
    }

    public static Answer leftOpen(String key, String words) {
        return new Answer(key, words, Weight.LEFT_OPEN);
    }
}
