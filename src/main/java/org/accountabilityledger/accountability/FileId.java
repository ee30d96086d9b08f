package org.accountabilityledger.accountability;

import java.util.regex.Pattern;

/**
 * Names one file for good. Its reference is its identity: chosen once by who opens the file, seen in its address,
 * never used again. Two files are the same if kind and reference are the same, letter by letter.
 */
public interface FileId {

    Pattern REFERENCE = Pattern.compile("[A-Za-z0-9]+(-[A-Za-z0-9]+)*");
    int LONGEST = 80;

    /** What kind of file: {@code commitment}, {@code source}, … */
    String kind();

    /** 1 to 80 letters, digits and single hyphens between them. */
    String reference();

    /** Kind and reference as one text, {@code commitment:taxi-licensing}: the name of the file in the journal. */
    default String name() {
        return kind() + ":" + reference();
    }

    default boolean same(FileId other) {
        return name().equals(other.name());
    }

    static String checked(String reference) {
        if (reference == null || reference.length() > LONGEST || !REFERENCE.matcher(reference).matches()) {
            throw new IllegalArgumentException("'" + shown(reference) + "' is not a reference: 1 to " + LONGEST
                    + " letters A to Z, digits, and single hyphens between them.");
        }
        return reference;
    }

    /** A key within a file is written as a reference is. */
    static void requireKey(String key, String pointer) {
        Rule.WELL_FORMED.require(key.length() <= LONGEST && REFERENCE.matcher(key).matches(), "A key has 1 to " + LONGEST
                + " letters A to Z, digits, and single hyphens between them.", pointer);
    }

    // The sentence is shown and logged: not a megabyte of it, nor what could pass for something else.
    private static String shown(String reference) {
        String text = String.valueOf(reference).replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "\uFFFD");
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
