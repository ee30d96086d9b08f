package org.accountabilityledger.reading.duties;

import java.util.List;
import org.accountabilityledger.reading.lists.Choice;
import org.accountabilityledger.reading.lists.Filter;
import org.accountabilityledger.reading.scales.ReplyScale;

/** By what the list of duties can be narrowed, besides the bodies. */
public enum DutyFilter implements Filter {

    REPLY("reply", "Reply", ReplyScale.choices(), "o.standing = :reply"),
    REPLIED("replied", "A reply", List.of(new Choice("true", "is on record"), new Choice("false", "none on record")),
            "(o.reply is not null) = (:replied = 'true')"),
    LATE("late", "First reply", List.of(new Choice("true", "came late, on every reading of the dates"),
            new Choice("false", "not known to have come late")), "o.late = (:late = 'true')");

    private final By by;

    DutyFilter(String key, String label, List<Choice> choices, String condition) {
        this.by = new By(key, label, choices, condition);
    }

    @Override
    public By by() {
        return by;
    }
}
