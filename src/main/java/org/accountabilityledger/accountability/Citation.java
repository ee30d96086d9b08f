package org.accountabilityledger.accountability;

import java.util.Optional;

/**
 * Points to the place in a source that an entry rests on; at most a short clause of it is quoted.
 *
 * @param voice whose words they are there; where nothing is said, those of whoever states the entry
 */
public record Citation(
        SourceId source,
        @Public Optional<Words> locator,
        @Public Optional<Words> quotation,
        Optional<Voice> voice) {

    public static final int LONGEST_QUOTATION = 300;

    public Citation {
        if (quotation.isPresent() && quotation.get().text().length() > LONGEST_QUOTATION) {
            throw new IllegalArgumentException("A quotation is a short clause: at most " + LONGEST_QUOTATION
                    + " characters, this one has " + quotation.get().text().length() + ".");
        }
    }

    public static Citation of(SourceId source) {
        return new Citation(source, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
