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

    private final String key;
    private final String label;
    private final List<Choice> choices;
    private final String condition;

    SourceFilter(String key, String label, List<Choice> choices, String condition) {
        this.key = key;
        this.label = label;
        this.choices = choices;
        this.condition = condition;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public List<Choice> choices() {
        return choices;
    }

    @Override
    public String condition() {
        return condition;
    }
}
