package org.accountabilityledger.reading.institutions;

import java.util.List;
import org.accountabilityledger.reading.lists.Choice;
import org.accountabilityledger.reading.lists.Filter;
import org.accountabilityledger.reading.scales.InstitutionTerms;

/** By what the list of institutions can be narrowed. */
public enum InstitutionFilter implements Filter {

    KIND("kind", "Kind", InstitutionTerms.choices(), "i.kind = :kind"),
    WITHDRAWN("withdrawn", "Withdrawn files", List.of(new Choice("true", "only withdrawn files")), "not i.standing");

    private final String key;
    private final String label;
    private final List<Choice> choices;
    private final String condition;

    InstitutionFilter(String key, String label, List<Choice> choices, String condition) {
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
