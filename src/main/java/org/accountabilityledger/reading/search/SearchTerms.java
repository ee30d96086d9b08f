package org.accountabilityledger.reading.search;

import java.util.List;
import org.accountabilityledger.accountability.kinds.FileKind;
import org.accountabilityledger.reading.lists.Filter;
import org.accountabilityledger.reading.lists.Sort;
import org.accountabilityledger.wording.Choice;

/** By what a search is narrowed and ordered. */
public final class SearchTerms {

    public static final Filter KIND = Filter.by("kind", "Kind of file", FileKind.each(SearchTerms::choice), "s.kind = :kind");

    public static final List<Filter> FILTERS = List.of(KIND);

    public static final Sort RECORDED = new Sort("recorded", "When it was recorded",
            "to_char(s.position, 'FM000000000000000000')");

    /** What fits best comes first in ascending order, as in every other list. */
    public static final List<Sort> SORTS = List.of(
            new Sort("relevance", "How well it fits", "to_char(1 - s.fit, 'FM0.000000')"),
            new Sort("date", "When it happened", "s.counts_from::text"), RECORDED);

    private SearchTerms() {
    }

    private static Choice choice(FileKind kind) {
        return new Choice(kind.key(), kind == FileKind.CONSULTATION ? "consultations of sources"
                : kind.key().replace('-', ' ') + "s");
    }
}
