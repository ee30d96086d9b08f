package org.accountabilityledger.accountability.institution;

import org.accountabilityledger.accountability.Public;
import org.accountabilityledger.accountability.Tie;

/** How a body is related to another one. */
@Public
public enum InstitutionRelation {
    /** It is a part of the other: neither assesses the other. */
    PART_OF(Tie.Kind.PART_OF),
    /** The other one pays for and oversees it: shown, and never a bar. */
    SPONSORED_BY(Tie.Kind.SPONSORED_BY),
    /** It may reply for the other. */
    ANSWERS_FOR(Tie.Kind.ANSWERS_FOR);

    private final Tie.Kind tie;

    InstitutionRelation(Tie.Kind tie) {
        this.tie = tie;
    }

    Tie.Kind tie() {
        return tie;
    }
}
