package org.accountabilityledger.reading.slippage;

import java.util.List;
import org.accountabilityledger.reading.lists.Choice;
import org.accountabilityledger.reading.lists.Filter;

/** By what the slippage ledger can be narrowed. */
public enum SlippageFilter implements Filter {

    KIND("kind", "Which day", MoveKind.choices(), "s.kind = :kind"),
    AFTER_EXPIRY("afterExpiry", "Moved", List.of(new Choice("true", "after that day had passed"),
            new Choice("false", "not after it, as far as the dates tell")),
            "(s.timing = 'AFTER') = (:afterExpiry = 'true')");

    private final By by;

    SlippageFilter(String key, String label, List<Choice> choices, String condition) {
        this.by = new By(key, label, choices, condition);
    }

    @Override
    public By by() {
        return by;
    }
}
