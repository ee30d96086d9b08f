package org.accountabilityledger.reading.sources;

import java.util.List;
import org.accountabilityledger.reading.lists.Choice;
import org.accountabilityledger.reading.lists.Filter;
import org.accountabilityledger.reading.scales.SourceTerms;

/** By what the list of sources can be narrowed. */
public enum SourceFilter implements Filter {

    KIND("kind", "Kind", SourceTerms.choices(), "s.kind = :kind"),
    WITHDRAWN("withdrawn", "Standing", List.of(new Choice("false", "can be relied on"),
            new Choice("true", "withdrawn")), "(s.withdrawn is not null) = (:withdrawn = 'true')");

    private final By by;

    SourceFilter(String key, String label, List<Choice> choices, String condition) {
        this.by = new By(key, label, choices, condition);
    }

    @Override
    public By by() {
        return by;
    }
}
