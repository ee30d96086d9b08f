package org.accountabilityledger.reading.entries;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.FileId;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.Words;

/** The entries of one file as lines, and the names of all that they point to: what its page is made of. */
public record Sheet(List<EntryLine> entries, Names names) {

    /** What an entry of the file says in its own words, with who says so on what evidence. */
    public Statement statement(Entry<? extends LedgerEvent> entry, Words words) {
        return statement(entry, Optional.of(words));
    }

    public Statement statement(Entry<? extends LedgerEvent> entry, Optional<Words> words) {
        EntryLine line = entries.stream().filter(each -> each.number() == entry.number()).findFirst().orElseThrow();
        return Statement.of(line, words.map(Words::text));
    }

    public List<Named> named(Collection<? extends FileId> files) {
        return files.stream().map(names::of).toList();
    }
}
