package org.accountabilityledger.reading;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;

/** The condition that a row comes after the last one of the page before, by one sort key and then the reference. */
public final class Keyset {

    private Keyset() {
    }

    /** For {@code order by key, reference}; the key is never null. */
    public static String ascending(String key, String reference, String token, Map<String, Object> parameters) {
        Cursor cursor = cursor(token);
        parameters.put("cursorKey", cursor.keys().getFirst());
        parameters.put("cursorReference", cursor.keys().getLast());
        return " and (" + key + ", " + reference + ") > (:cursorKey, :cursorReference)";
    }

    /** For {@code order by key desc nulls last, reference}, where the key is a day; an empty cursor key is null. */
    public static String newestFirst(String key, String reference, String token, Map<String, Object> parameters) {
        Cursor cursor = cursor(token);
        parameters.put("cursorReference", cursor.keys().getLast());
        if (cursor.keys().getFirst().isEmpty()) {
            return " and " + key + " is null and " + reference + " > :cursorReference";
        }
        parameters.put("cursorKey", day(cursor.keys().getFirst()));
        return " and (" + key + " < :cursorKey or " + key + " is null or (" + key + " = :cursorKey and " + reference
                + " > :cursorReference))";
    }

    private static Cursor cursor(String token) {
        return Cursor.read(token, 2).filter(cursor -> cursor.keys().stream().noneMatch(key -> key.indexOf('\0') >= 0))
                .orElseThrow(Keyset::foreign);
    }

    private static LocalDate day(String key) {
        try {
            return LocalDate.parse(key);
        } catch (DateTimeParseException malformed) {
            throw foreign();
        }
    }

    private static BadQuestion foreign() {
        return new BadQuestion("The cursor is not one that this list gave.");
    }
}
