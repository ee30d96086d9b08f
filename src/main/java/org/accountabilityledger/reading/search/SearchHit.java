package org.accountabilityledger.reading.search;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.reading.entries.EntryLine;

/**
 * One entry that was found.
 *
 * @param state whether what its file is about goes on, in a word: open, closed, concluded, ended
 * @param title what its file is called, in pieces
 * @param excerpt the part of what it says in which the words were found, in pieces; its beginning where they were found
 *        in the title or in a name
 */
public record SearchHit(EntryLine entry, Optional<String> state, List<Piece> title, List<Piece> excerpt) {

    /** What names this item in a list: the entry. */
    @JsonProperty
    public String reference() {
        return entry.entry();
    }
}
