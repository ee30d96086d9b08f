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

    private final By by;

    AllegationFilter(String key, String label, List<Choice> choices, String condition) {
        this.by = new By(key, label, choices, condition);
    }

    @Override
    public By by() {
        return by;
    }
}
