package org.accountabilityledger.reading.institutions;

import java.util.List;
import org.accountabilityledger.reading.lists.Choice;
import org.accountabilityledger.reading.lists.Filter;
import org.accountabilityledger.reading.scales.InstitutionTerms;

/** By what the list of institutions can be narrowed. */
public enum InstitutionFilter implements Filter {

    KIND("kind", "Kind", InstitutionTerms.choices(), "i.kind = :kind"),
    WITHDRAWN("withdrawn", "Withdrawn files", List.of(new Choice("true", "only withdrawn files")), "not i.standing");

    private final By by;

    InstitutionFilter(String key, String label, List<Choice> choices, String condition) {
        this.by = new By(key, label, choices, condition);
    }

    @Override
    public By by() {
        return by;
    }
}
