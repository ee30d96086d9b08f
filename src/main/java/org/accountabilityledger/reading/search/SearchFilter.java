package org.accountabilityledger.reading.search;

import java.util.List;
import org.accountabilityledger.reading.lists.Choice;
import org.accountabilityledger.reading.lists.Filter;

/** By what a search can be narrowed. */
public enum SearchFilter implements Filter {

    KIND("kind", "Kind of file", List.of(new Choice("commitment", "commitments"),
            new Choice("recommendation", "recommendations"), new Choice("review", "reviews"),
            new Choice("allegation", "allegations"), new Choice("institution", "institutions"),
            new Choice("source", "sources"), new Choice("consultation", "consultations of sources"),
            new Choice("clock-rule", "clock rules")), "s.kind = :kind");

    private final By by;

    SearchFilter(String key, String label, List<Choice> choices, String condition) {
        this.by = new By(key, label, choices, condition);
    }

    @Override
    public By by() {
        return by;
    }
}
