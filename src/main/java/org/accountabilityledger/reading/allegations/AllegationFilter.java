package org.accountabilityledger.reading.allegations;

import java.util.List;
import org.accountabilityledger.reading.lists.Choice;
import org.accountabilityledger.reading.lists.Filter;
import org.accountabilityledger.reading.scales.AllegationTerms;

/** By what the list of allegations can be narrowed. */
public enum AllegationFilter implements Filter {

    CONCLUSION("conclusion", "Concluded to be", AllegationTerms.choices(),
            "a.conclusion is not distinct from nullif(:conclusion, 'NONE')"),
    WITHDRAWN("withdrawn", "Withdrawn files", List.of(new Choice("true", "only withdrawn files")), "not a.standing");

    private final String key;
    private final String label;
    private final List<Choice> choices;
    private final String condition;

    AllegationFilter(String key, String label, List<Choice> choices, String condition) {
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
