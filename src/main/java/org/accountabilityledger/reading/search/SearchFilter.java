package org.accountabilityledger.reading.search;

import java.util.List;
import org.accountabilityledger.accountability.kinds.FileKind;
import org.accountabilityledger.reading.lists.Choice;
import org.accountabilityledger.reading.lists.Filter;

/** By what a search can be narrowed. */
public enum SearchFilter implements Filter {

    KIND("kind", "Kind of file", FileKind.each(SearchFilter::choice), "s.kind = :kind");

    private final By by;

    SearchFilter(String key, String label, List<Choice> choices, String condition) {
        this.by = new By(key, label, choices, condition);
    }

    @Override
    public By by() {
        return by;
    }

    private static Choice choice(FileKind kind) {
        return new Choice(kind.key(), kind == FileKind.CONSULTATION ? "consultations of sources"
                : kind.key().replace('-', ' ') + "s");
    }
}
