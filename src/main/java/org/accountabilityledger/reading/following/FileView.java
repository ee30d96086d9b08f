package org.accountabilityledger.reading.following;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.journal.Recorded;

/** A view of one row, or a few, for each file of a kind: folded anew from the file's history when an entry joins it. */
public record FileView<E extends LedgerEvent>(
        String name, int version, Set<String> kinds, Class<E> slice, Journal journal, Rows<E> rows) implements View {

    @Override
    public void apply(List<Recorded> entries) {
        Set<FileRef> touched = new LinkedHashSet<>();
        entries.stream().map(Recorded::file).filter(file -> kinds.contains(file.kind())).forEach(touched::add);
        long position = entries.getLast().position();
        touched.forEach(file -> rows.replace(file, journal.history(file, slice, position)));
    }

    @Override
    public void clear() {
        rows.clear();
    }
}
