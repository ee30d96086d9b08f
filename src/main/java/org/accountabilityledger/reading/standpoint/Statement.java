package org.accountabilityledger.reading.standpoint;

import java.util.Optional;

/** What somebody said, in full, and the entry that records it. */
public record Statement(Optional<String> words, Attribution stated) {
}
