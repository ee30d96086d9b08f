package org.accountabilityledger.journal;

import java.util.Optional;
import org.accountabilityledger.accountability.FileRef;

/**
 * A file that cannot be read from an entry on: from the position where that showed it is in no view, until it can be
 * read again.
 *
 * @param file its name, as the row has it
 * @param number the entry from which on it cannot be read
 * @param reason never a word of what is recorded
 */
public record SetAside(String file, long number, long position, String reason) {

    /** Empty where the row names no file at all. */
    public Optional<FileRef> ref() {
        try {
            return Optional.of(FileRef.of(file));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    public String inWords() {
        return file + " cannot be read from entry " + number + " on: the entry at position " + position + " " + reason
                + ". It is in no list, figure or clock; all other files are.";
    }
}
