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
    ACCUSED, REFERRED_TO;

    /** What the file is to whom it gives this part, as that one's page says it. */
    public String inWords() {
        return switch (this) {
            case OWNER -> "its promise";
            case FORMER_OWNER -> "its promise before, another body’s now";
            case ASSESSOR -> "assessed by it";
            case ARISES_FROM -> "arises from it";
            case OVERSEER -> "overseen by it";
            case ISSUER -> "issued by it";
            case ADDRESSEE -> "addressed to it";
            case NAMED_TO_DELIVER -> "names it to deliver";
            case FROM_REVIEW -> "came from it";
            case COMMISSIONER -> "commissioned by it";
            case CONDUCTOR -> "conducted by it";
            case FORMER_CONDUCTOR -> "conducted by it before";
            case DIRECTOR -> "directed by it";
            case FORMER_DIRECTOR -> "directed by it before";
            case SUBJECT -> "about it";
            case CHALLENGER -> "its independence is disputed by this body";
            case LOOKS_INTO -> "looks into it";
            case CONCERNED -> "concerns it, and does not accuse it";
            case ACCUSED -> "raised against it";
            case REFERRED_TO -> "referred to it";
        };
    }
}
