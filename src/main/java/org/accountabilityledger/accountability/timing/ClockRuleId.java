package org.accountabilityledger.accountability.timing;

import org.accountabilityledger.accountability.FileId;
import org.accountabilityledger.accountability.Public;

/** Names one clock rule, through all its versions. */
@Public
public record ClockRuleId(String reference) implements FileId {

    public static final String KIND = "clock-rule";

    public ClockRuleId {
        FileId.checked(reference);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String toString() {
        return name();
    }
}
