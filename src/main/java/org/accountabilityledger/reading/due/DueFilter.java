package org.accountabilityledger.reading.due;

import java.util.List;
import org.accountabilityledger.reading.lists.Choice;
import org.accountabilityledger.reading.lists.Filter;

/** By what the list of what is due can be narrowed, besides the time and the body. */
public enum DueFilter implements Filter {

    KIND("kind", "What", DueKind.choices(), "o.kind = :kind"),
    BASIS("basis", "Due by", List.of(new Choice("STATUTE", "statute"), new Choice("UNDERTAKING", "undertaking"),
            new Choice("EXPECTATION", "expectation"), new Choice("SOURCE", "a day that a source states")),
            "coalesce(o.basis, 'SOURCE') = :basis"),
    MOVED("moved", "The day", List.of(new Choice("true", "was moved"), new Choice("false", "is the first one")),
            "(o.sequence > 0) = (:moved = 'true')");

    private final By by;

    DueFilter(String key, String label, List<Choice> choices, String condition) {
        this.by = new By(key, label, choices, condition);
    }

    @Override
    public By by() {
        return by;
    }
}
