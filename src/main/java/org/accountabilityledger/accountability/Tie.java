package org.accountabilityledger.accountability;

/** A recorded relation between two bodies, read from left to right: {@code from} is part of {@code to}. */
public record Tie(Kind kind, InstitutionId from, InstitutionId to, EdtfDate during) {

    /** How two bodies can be related. */
    @Public
    public enum Kind {
        /** The left one is a part of the right one: it bars assessment either way. */
        PART_OF,
        /** The left one is paid for and overseen by the right one: it is shown and never bars. */
        SPONSORED_BY,
        /** The left one may answer for the right one. */
        ANSWERS_FOR,
        /** The left one belongs to the group on the right. */
        MEMBER_OF,
        /** The left one was followed by the right one. */
        SUCCEEDED_BY
    }
}
