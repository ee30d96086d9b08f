package org.accountabilityledger.reading.standpoint;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.FileId;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.reading.entries.EntryLine;
import org.accountabilityledger.reading.entries.EntryQuery;
import org.accountabilityledger.wording.entries.Named;
import org.accountabilityledger.wording.entries.Names;

/** The entries of one file as lines, and the names of all that they point to: what its page is made of. */
public record FileEntries(List<EntryLine> entries, Statements statements, Names names) {

    public static FileEntries of(FileRef file, EntryQuery lines) {
        List<EntryLine> entries = lines.ofFile(file);
        return new FileEntries(entries, Statements.of(entries), lines.namesIn(file));
    }

    /** What an entry of the file says in its own words, with who says so on what evidence. */
    public Statement statement(Entry<? extends LedgerEvent> entry, Words words) {
        return statement(entry, Optional.of(words));
    }

    public Statement statement(Entry<? extends LedgerEvent> entry, Optional<Words> words) {
        return new Statement(words.map(Words::text), statements.of(entry.number()));
    }

    public List<Named> named(Collection<? extends FileId> files) {
        return files.stream().map(names::of).toList();
    }

    /** Why a file does not stand whose opening entries have these stored names; empty while it stands. */
    public Optional<Withdrawn> withdrawn(boolean standing, String... openings) {
        return standing ? Optional.empty() : entries.stream()
                .filter(line -> List.of(openings).contains(line.event()))
                .flatMap(line -> line.withdrawn().stream()).reduce((earlier, later) -> later)
                .map(withdrawal -> new Withdrawn(withdrawal.reason(), statements.of(withdrawal.by()),
                        withdrawal.replacedBy()));
    }
}
