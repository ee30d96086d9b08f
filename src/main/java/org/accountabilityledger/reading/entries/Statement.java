package org.accountabilityledger.reading.entries;

import java.util.List;
import java.util.Optional;
import org.accountabilityledger.reading.words.DateWords;

/**
 * What somebody said, in full, with the entry that records it.
 *
 * @param statedBy the body that says so; absent where the publishers of the cited sources say it
 */
public record Statement(
        long entry, DateWords on, Optional<Named> statedBy, Optional<String> words, Optional<String> note,
        List<Cited> citations) {

    static Statement of(EntryLine line, Optional<String> words) {
        return new Statement(line.number(), DateWords.of(line.occurredOn()), line.statedBy(), words, line.note(),
                line.citations());
    }
}
