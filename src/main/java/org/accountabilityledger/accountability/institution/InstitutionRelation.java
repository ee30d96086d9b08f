package org.accountabilityledger.accountability.institution;

import org.accountabilityledger.accountability.Public;
import org.accountabilityledger.accountability.Relation;

/** How a body is related to another one. */
@Public
public enum InstitutionRelation {
    /** It is a part of the other: neither assesses the other. */
    PART_OF(Relation.Kind.PART_OF),
    /** The other one pays for and oversees it: shown, and never a bar. */
    SPONSORED_BY(Relation.Kind.SPONSORED_BY),
    /** It may reply for the other. */
    ANSWERS_FOR(Relation.Kind.ANSWERS_FOR);

    private final Relation.Kind kind;

    InstitutionRelation(Relation.Kind kind) {
        this.kind = kind;
    }

    Relation.Kind kind() {
        return kind;
    }
}
