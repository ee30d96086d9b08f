package org.accountabilityledger.reading.outstanding;

import java.util.List;
import org.accountabilityledger.reading.lists.Choice;
import org.accountabilityledger.reading.lists.Filter;

/** By what the list of outstanding replies can be narrowed. */
public enum OutstandingFilter implements Filter {

    STANDING("standing", "The day", List.of(new Choice("OVERDUE", "has passed, as far as sources were consulted"),
            new Choice("AWAITED", "has not passed as far as sources were consulted"),
            new Choice("NOT_KNOWN", "is not counted: the body has ended, and nobody is on record in its place")), "o.standing = :standing"),
    BASIS("basis", "Due by", List.of(new Choice("STATUTE", "statute"), new Choice("UNDERTAKING", "undertaking"),
            new Choice("EXPECTATION", "expectation"), new Choice("SOURCE", "a day that a source states")),
            "coalesce(o.basis, 'SOURCE') = :basis"),
    MOVED("moved", "More time", List.of(new Choice("true", "was given"), new Choice("false", "none on record")),
            "(o.current_due is distinct from o.original_due) = (:moved = 'true')");

    private final By by;

    OutstandingFilter(String key, String label, List<Choice> choices, String condition) {
        this.by = new By(key, label, choices, condition);
    }

    @Override
    public By by() {
        return by;
    }
}
