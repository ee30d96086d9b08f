package org.accountabilityledger.accountability;

import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * What something is called in a language.
 *
 * @param language a tag of BCP 47 (RFC 5646), as in {@code cy} for Welsh
 */
public record NameIn(@Public String language, @Public Words name) {

    public NameIn {
        if (!wellFormed(language)) {
            throw new IllegalArgumentException("'" + Shown.of(String.valueOf(language)) + "' is not a language: write a tag "
                    + "of BCP 47, as in 'cy' for Welsh or 'sr-Latn'.");
        }
    }

    private static boolean wellFormed(String language) {
        try {
            return language != null && !new Locale.Builder().setLanguageTag(language).build().getLanguage().isEmpty();
        } catch (IllformedLocaleException _) {
            return false;
        }
    }
}
