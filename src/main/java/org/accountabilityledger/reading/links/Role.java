package org.accountabilityledger.reading.links;

/** The part that a file gives to another one, mostly to an institution. */
public enum Role {
    /** Of a commitment. */
    OWNER, FORMER_OWNER, ASSESSOR, ARISES_FROM,
    /** Of a commitment or a recommendation. */
    OVERSEER,
    /** Of a recommendation. */
    ISSUER, ADDRESSEE, NAMED_TO_DELIVER, FROM_REVIEW,
    /** Of a review. */
    COMMISSIONER, CONDUCTOR, FORMER_CONDUCTOR, DIRECTOR, FORMER_DIRECTOR, SUBJECT, CHALLENGER, LOOKS_INTO,
    /** Of a finding, or of an allegation that accuses others. */
    CONCERNED,
    /** Of an allegation. */
    ACCUSED, REFERRED_TO
}
